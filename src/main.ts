// Entry of the browser part: loads the view that boot.ts has set, and in a frame what the frame adds to it, and
// starts it when the document is whole.
import { type Mailbox, openMailbox } from './embed/host/mailbox.ts';
import { followErasure } from './page/browser/erasure.ts';
import { recall, remember } from './page/browser/memory.ts';
import { awaitPlace } from './page/deck/early-place.ts';
import type { Refresh } from './page/dev/refresh.ts';
import { data } from './shared/markup.ts';

if (import.meta.hot) await import('./page/dev/opened.ts');
const root = document.documentElement;
const isFramed = 'embed' in root.dataset;
// In dev all changes all the time, the single file has nothing beside it, and the page around a frame has not asked for it.
const mayBeKept = import.meta.env.PROD && import.meta.env.SINGLE_FILE !== true && !isFramed && window.parent === window;
let mailbox: Mailbox | undefined;
type Load = () => Promise<() => Promise<Refresh | void> | Refresh | void>;
// One function for each: the bundler makes one call of imports in a condition, and then only the styles
// of the last one are loaded. Views that are not named here are the article with styles for paper.
const stage: Load = async () => {
  const [{ start }, frame] = await Promise.all([
    import('./views/stage/index.ts'),
    isFramed ? import('./embed/stage.ts') : undefined,
  ]);
  return () => start(frame?.createFrame(mailbox));
};
const article: Load = async () => {
  const [{ start }, frame] = await Promise.all([
    import('./views/read/index.ts'),
    isFramed ? import('./embed/article.ts') : undefined,
  ]);
  return () => start(frame && ((parts) => frame.startEmbeddedArticle({ ...parts, mailbox })));
};
const loadAgenda = () => import('./views/paper/agenda/index.tsx');
const loadPaper = () => import('./views/paper/index.ts');
const speaker: Load = async () => {
  const [{ start }, { printInstead }] = await Promise.all([import('./views/speaker/index.tsx'), loadAgenda()]);
  return () => {
    printInstead();
    return start();
  };
};
const paper: Load = async () => (await loadPaper()).start;
const views = new Map<string, Load>([
  ['stage', stage],
  ['speaker', speaker],
  ['agenda', async () => (await loadAgenda()).start],
  ['print', paper],
  ['handout', paper],
  ['worksheet', paper],
]);

followErasure();
followKeys();
await begin();

async function begin(): Promise<void> {
  try {
    mailbox = openMailbox(); // Before the frame counts as loaded, which is when a host may speak.
    const chapter = new URLSearchParams(location.search).get('chapter');
    if (chapter) root.dataset.chapterOnly = chapter;
    const load = views.get(root.dataset.view ?? '') ?? article;
    const cuts = root.dataset.cut ? import('./page/deck/cuts.ts') : undefined;
    const [start, asked] = await Promise.all([load(), cuts, wholeDocument()]);
    asked?.settleCut();
    root.dataset.starting = '';
    const refresh = await start();
    if (import.meta.hot) (await import('./page/dev/hot-update.ts')).acceptChanges(refresh, begin);
    remember('reloaded', undefined, 'session');
    if (mayBeKept) void import('./page/offline/keep.ts').catch(() => undefined);
  } catch (error) {
    // The document stays as it is, a readable article, which the styles hear of. After a new release an open page may
    // ask for a part that is gone; loading the page again, once, brings the new parts.
    console.error(error);
    root.dataset.failed = '';
    if (!recall('reloaded', 'session') && remember('reloaded', '1', 'session')) location.reload();
  }
}

/** Where the keys of boot.ts have led before the stage is there. */
function followKeys(): void {
  const follow = (): void => {
    if (!root.hasAttribute(data.ready)) root.dataset.asked = location.hash;
  };
  follow();
  window.addEventListener('hashchange', follow);
}

async function wholeDocument(): Promise<void> {
  if (document.readyState === 'loading') {
    const stop = awaitPlace();
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    stop();
  }
  root.dataset.arrived = ''; // Or it cannot come any more.
}
