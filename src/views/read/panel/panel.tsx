// Beside the article, or below it on narrow windows: contents with the reader's place and progress, search,
// the other ways to use the deck, and what this browser remembers.
import { panel as words } from '#words/panel';
import './panel.css';
import { render } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { classes, contentsId } from '../../../shared/markup.ts';
import { slideHash } from '../../../page/deck/address.ts';
import { deckTitle } from '../../../page/deck/window-title.ts';
import { createListeners, type Listen } from '../../../page/browser/signal.ts';
import { onErasure } from '../../../page/browser/storage.ts';
import { Contents } from './contents.tsx';
import { Notice } from './notice/notice.tsx';
import type { NoticeContent } from './notice/notice-content.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { readChapters } from '../extras/chapters.ts';
import { readOutline } from '../outline.ts';
import { PanelFoot } from './foot/panel-foot.tsx';
import type { PanelParts } from './parts.ts';
import { sumReadingTime } from '../progress/reading.ts';
import { formatRest } from '../progress/reading-time.ts';
import { useRedraw } from './use-redraw.ts';
import { sayLanguage } from '../../../page/ui/spoken-language.ts';

/** Takes the place of the compiled contents, before the article; the returned function shows a notice. */
export function showPanel(parts: Omit<PanelParts, 'tell'>): (notice: NoticeContent) => void {
  document.getElementById(contentsId)?.remove();
  const root = sayLanguage(createElement('div', { className: 'reading-panel' }));
  parts.article.main.before(root);
  const notices = createListeners<NoticeContent>();
  render(<Panel {...parts} tell={notices.tell} onNotice={notices.add} />, root);
  return notices.tell;
}

function Panel(parts: PanelParts & { onNotice: Listen<NoticeContent> }) {
  const { article, reader, reading, bookmarks, search, onNotice } = parts;
  const outline = useMemo(() => readOutline(article.shown), [article.shown]);
  const chapters = useMemo(() => readChapters(article.list.all, article.shown), [article.shown]);
  const [isOpen, setOpen] = useState(false);
  const [notice, setNotice] = useState<NoticeContent>();
  const toggle = useRef<HTMLButtonElement>(null);
  useRedraw(reader, reading, bookmarks);
  // A layout effect listens before there can be anything to hear.
  useLayoutEffect(() => onNotice(setNotice), [onNotice]);
  useLayoutEffect(() => void document.documentElement.toggleAttribute('data-contents-open', isOpen), [isOpen]);
  useLayoutEffect(() => onErasure(() => setNotice(undefined)), []); // It may speak of the last visit.
  const unread = article.shown.filter(({ id }) => !reading.read.has(id));
  const rest = formatRest(sumReadingTime(unread, reading));
  const forget = (): void => {
    parts.forget();
    setNotice(undefined);
  };
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation(); // One key, one thing: a notice stays.
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <>
      <div class="reading-bar" onKeyDown={closeByKey}>
        <button
          ref={toggle}
          type="button"
          aria-expanded={isOpen}
          aria-controls={contentsId}
          onClick={() => setOpen(!isOpen)}
        >
          {words.contents}
        </button>
        <span>
          {outline.find(({ id }) => id === reader.current.chapter)?.title} · {rest}
        </span>
        {search && (
          <button type="button" onClick={search}>
            {words.search}
          </button>
        )}
      </div>
      <nav
        class={classes.contents}
        id={contentsId}
        aria-label={words.contents}
        data-open={isOpen ? '' : undefined}
        onKeyDown={closeByKey}
        onClick={({ target }) => target instanceof Element && target.closest('a') && setOpen(false)}
      >
        <p class={classes.contentsTitle}>
          <a href={slideHash(article.shown[0]?.id ?? '')}>{deckTitle()}</a>
        </p>
        {search && <SearchButton search={search} />}
        <Contents
          chapters={chapters}
          outline={outline}
          current={reader.current}
          read={reading.read}
          isSheetOpen={isOpen}
        />
        <PanelFoot {...parts} outline={outline} rest={rest} forget={forget} />
      </nav>
      <Notice content={notice} reader={reader} close={() => setNotice(undefined)} />
    </>
  );
}

function SearchButton({ search }: { search: () => void }) {
  return (
    <search>
      <button type="button" class="search-button" aria-keyshortcuts="Control+K /" onClick={search}>
        {words.doSearch} <kbd aria-hidden="true">{words.searchKey}</kbd>
      </button>
    </search>
  );
}
