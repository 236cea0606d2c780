// How the worker answers: the page from the network if it can be had, files whose names never stand for something else
// from what is kept. Whatever is not the deck's own is none of its business.
import { editionParameter, isItself, missingPage, patience } from '../shared/offline.ts';
import { deckFiles, folder, isHashed, resolve } from './deck.ts';
import { findKept, findPage } from './editions.ts';
import { cutRange } from './range.ts';

/** The answer to a request for something of the deck's; undefined for any other. */
export function findAnswer(request: Request): Promise<Response> | undefined {
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  const file = pathname.slice(folder.pathname.length);
  const url = resolve(file);
  if (request.mode === 'navigate') {
    if (file === '' || file === 'index.html') return answerPage(request, searchParams.get(editionParameter));
    return isBeside(file) ? answerDocument(request, url) : undefined;
  }
  if (isHashed(url)) return answerHashed(request, url);
  // An open talk may need a picture that the newest edition lacks.
  return deckFiles.includes(file) || file.startsWith('slides/') ? answerFile(request, url) : undefined;
}

/** A page of the deck's own or a file to download. */
function isBeside(file: string): boolean {
  return /^(?:(?:pdf|slides)\/.*|[^/]+)\.\w+$/.test(file);
}

/** The newest text, or what is kept; a window that belongs to an open talk shows the edition of that talk. */
async function answerPage(request: Request, asked: string | null): Promise<Response> {
  const pinned = asked === null ? undefined : await findPage(asked);
  return pinned ?? askNetwork(request, () => findPage());
}

/** A file under a name that stays: the network knows best, if it has the file. */
async function answerFile(request: Request, url: string): Promise<Response> {
  return askNetwork(
    request,
    async () => cutRange(request, await findKept(url)),
    (response) => isItself(url, response),
  );
}

/** What is not kept says so. */
async function answerDocument(request: Request, url: string): Promise<Response> {
  const instead = resolve(missingPage);
  return askNetwork(request, async () => {
    const kept = await findKept(url);
    return kept ?? (url === instead ? undefined : Response.redirect(instead));
  });
}

async function answerHashed(request: Request, url: string): Promise<Response> {
  return (await cutRange(request, await findKept(url))) ?? fetch(request);
}

/** The network's answer, unless it fails, takes too long or is of no use, and something is kept. */
async function askNetwork(
  request: Request,
  findOther: () => Promise<Response | undefined>,
  isOfUse = ({ status }: Response): boolean => status < 500,
): Promise<Response> {
  const giveUp = new AbortController();
  const { signal } = giveUp;
  // Past the caches on the way, which on some hosts keep everything for a year. A copy would not ask for a part.
  const asked = request.headers.has('range') ? request : new Request(request, { cache: 'no-cache' });
  const answer = fetch(asked, { signal });
  const first = await Promise.race([answer, wait()]).catch(() => undefined);
  if (first && isOfUse(first)) return first;
  const other = await findOther();
  if (other === undefined) return first ?? answer;
  giveUp.abort(); // Else the next request would wait for this one.
  return other;
}

function wait(): Promise<undefined> {
  return new Promise((resolveLater) => setTimeout(resolveLater, patience, undefined));
}
