// Running text of a page to edit: set as on the page, without marks of footnotes and links within the deck.

import { completeAddress } from '../../html/addresses/web.ts';
import { startText } from '../../html/text.ts';
import { typesetPiece, type TextState } from '../../html/typography.ts';
import type { Typography } from '../../html/typography/languages.ts';
import { decodeReferences } from '../../source/plain-text.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';
import type { TextRun } from '../../editable-page.ts';

type Look = Omit<TextRun, 'text'>;

/** Where text is read: what it looks like, how it is set, and what stood before it. */
interface TextPlace {
  readonly look: Look;
  readonly typography: Typography | undefined;
  readonly state: TextState;
}

/** The text of a block. */
export function readText(tokens: readonly SlideToken[], typography: Typography | undefined): TextRun[] {
  return trimEnds(joinRuns(readTokens(tokens, { look: {}, typography, state: startText(tokens) })));
}

function readTokens(tokens: readonly SlideToken[], place: TextPlace): TextRun[] {
  let { look } = place;
  return tokens.flatMap((token) => {
    if (token.type === 'html') look = applyTag(token.raw, look);
    return readToken(token, { ...place, look });
  });
}

function readToken(token: SlideToken, place: TextPlace): TextRun[] {
  const { look, state } = place;
  const within = (more: Look, tokens: readonly SlideToken[]): TextRun[] =>
    readTokens(tokens, { ...place, look: { ...look, ...more } });
  const asTyped = (text: string, more: Look = {}): TextRun[] => {
    state.previous = 'o';
    return text === '' ? [] : [{ ...look, ...more, text }];
  };
  switch (token.type) {
    case 'strong':
      return within({ isStrong: true }, token.tokens);
    case 'em':
      return within({ isStressed: true }, token.tokens);
    case 'del':
      return within({ isDeleted: true }, token.tokens);
    case 'span':
      return within(token.tag === 'sub' || token.tag === 'sup' ? { level: token.tag } : {}, token.tokens);
    case 'link':
      return within({ address: findAddress(token) }, token.tokens);
    case 'codespan':
      return asTyped(token.text, { isCode: true });
    case 'formula':
      return asTyped(token.formula, { isCode: true });
    case 'term':
      return asTyped(token.shown || token.name);
    case 'image':
      return asTyped(decodeReferences(token.text), { isStressed: true });
    case 'br':
      return [{ text: '\n' }];
    case 'html':
      return /^<br\b/i.test(token.raw) ? [{ text: '\n' }] : [];
    case 'escape':
      return asTyped(token.text);
    case 'text':
      return token.tokens ? readTokens(token.tokens, place) : readPiece(token, place);
    default:
      return [];
  }
}

function readPiece({ text, ...token }: TokenOf<'text'>, { look, typography, state }: TextPlace): TextRun[] {
  const isVerbatim = 'escaped' in token && token.escaped === true;
  const set = typography && !isVerbatim ? typesetPiece(text, state, typography) : text;
  state.previous = set.at(-1) ?? state.previous;
  return [{ ...look, text: decodeReferences(set).replace(/[ \t]*\n[ \t]*/g, ' ') }];
}

/** What leads out of the deck, in full; what leads within it would be dead in a file of its own. */
function findAddress({ href }: TokenOf<'link'>): string | undefined {
  const address = decodeReferences(href).trim();
  return /^(?:https?|mailto|tel):/i.test(address) ? address : completeAddress(address);
}

const looks: Readonly<Record<string, Look>> = {
  b: { isStrong: true },
  strong: { isStrong: true },
  i: { isStressed: true },
  em: { isStressed: true },
  sub: { level: 'sub' },
  sup: { level: 'sup' },
};

/** What text looks like behind a tag. */
function applyTag(tag: string, look: Look): Look {
  const [, end, name = ''] = /^<(\/?)([a-z]+)/i.exec(tag) ?? [];
  const own = looks[name.toLowerCase()];
  if (!own) return look;
  return { ...look, ...(end ? Object.fromEntries(Object.keys(own).map((key) => [key, undefined])) : own) };
}

/** Neighbours that look alike as one run. */
function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && describeLook(last) === describeLook(run)) joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

function describeLook({ isStrong, isStressed, isDeleted, isCode, level, address }: TextRun): string {
  return JSON.stringify([isStrong, isStressed, isDeleted, isCode, level, address]);
}

function trimEnds(runs: readonly TextRun[]): TextRun[] {
  return runs
    .map((run, index) => {
      const text = index === 0 ? run.text.replace(/^[ \t\n]+/, '') : run.text;
      return { ...run, text: index === runs.length - 1 ? text.replace(/[ \t\n]+$/, '') : text };
    })
    .filter(({ text }) => text !== '');
}
