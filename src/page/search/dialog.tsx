// The search as a dialog, on the stage and in the article. Its hits are plain links to places in the page,
// which each view follows in its own way.
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { search as words } from '#words/search';
import './search.css';
import { slideHash } from '../deck/address.ts';
import { findByNumber, type Slide } from '../deck/slides.ts';
import { moveFocus } from '../ui/focus/move-focus.ts';
import { createElement } from '../ui/elements.ts';
import { describeSlide, listDocuments } from './documents.ts';
import { findExcerpt, markWords, type Piece } from './excerpt.ts';
import { describeHits, groupHits, type HitGroup } from './groups.ts';
import { buildIndex, type Hit, type SearchIndex } from './index.ts';

/** What is searched, and where the search stands. */
export interface SearchPlace {
  readonly slides: readonly Slide[];
  /** The slides of the talk, numbered from 1. */
  readonly readTalk: () => readonly Slide[];
  readonly parent: HTMLElement;
}

/** Adds the dialog to the page, closed; the returned function opens it, with a question that has been typed already. */
export function createSearchDialog({ slides, readTalk, parent }: SearchPlace): (question: string) => void {
  const dialog = createElement('dialog', { className: 'search-dialog', 'aria-labelledby': 'search-title' });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('.hit'))) dialog.close();
  });
  // The focus leaves a window that has been closed only with the next frame: keys until then are the page's.
  dialog.addEventListener('keydown', (event) => dialog.open && moveFocus(dialog, 'input, .hit', event));
  parent.append(dialog);
  render(<Search slides={slides} readTalk={readTalk} close={() => dialog.close()} />, dialog);
  return (question) => {
    dialog.showModal();
    const input = dialog.querySelector('input');
    input?.select();
    if (!input || !question) return;
    input.value = question;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

function Search({ slides, readTalk, close }: Omit<SearchPlace, 'parent'> & { readonly close: () => void }) {
  const [index, setIndex] = useState<SearchIndex>();
  const [question, setQuestion] = useState('');
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => void buildIndex(listDocuments(slides), setIndex).then(setIndex), [slides]);
  const numbered = useMemo(() => findNumbered(readTalk(), question), [question]);
  const hits = useMemo(() => index?.find(question) ?? [], [index, question]);
  return (
    <>
      <header>
        <h2 id="search-title">{words.title}</h2>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </header>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          results.current?.querySelector('a')?.click();
        }}
      >
        <label>
          {words.field}
          {/* Not of type "search": there Escape would clear the field and leave the dialog open. */}
          <input
            type="text"
            role="searchbox"
            enterkeyhint="search"
            value={question}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
          />
        </label>
      </form>
      <p role="status">
        {describe([...numbered.flatMap((group) => group.hits), ...hits], {
          isReady: index?.isWhole ?? false,
          isAsked: question.trim() !== '',
        })}
      </p>
      <div ref={results}>
        {[...numbered, ...groupHits(hits)].map(({ title, hits: own, isMixed }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ol>
              {own.map((hit) => (
                <Result key={hit.document.id} hit={hit} isMixed={isMixed} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

/** A number alone means the slide that bears it. */
function findNumbered(talk: readonly Slide[], question: string): HitGroup[] {
  const slide = findByNumber(talk, question);
  if (!slide) return [];
  const hit = { document: describeSlide(slide), score: Infinity, isSimilar: false, stems: new Set<string>() };
  return [{ title: words.slide(Number(question)), hits: [hit], isMixed: false }];
}

function Result({ hit, isMixed }: { readonly hit: Hit; readonly isMixed: boolean }) {
  const excerpt = useMemo(() => (hit.document.names ? readWhole(hit) : findExcerpt(hit)), [hit]);
  return (
    <li>
      <a class="hit" href={slideHash(hit.document.id)}>
        <strong>
          <Marked pieces={markWords(hit.document.title, hit.stems)} />
        </strong>
        {isMixed && <small>{hit.document.group}</small>}
        {excerpt.length > 0 && (
          <span>
            <Marked pieces={excerpt} />
          </span>
        )}
      </a>
    </li>
  );
}

/** Of a term the whole explanation: often it is all that was wanted. */
function readWhole({ document }: Hit): readonly Piece[] {
  return [{ text: document.read('body').join(' '), isFound: false }];
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}</>;
}

function describe(hits: readonly Hit[], { isReady, isAsked }: { isReady: boolean; isAsked: boolean }): string {
  if (!isAsked) return words.hint;
  if (!isReady) return words.preparing;
  return describeHits(hits);
}
