// The contents as they stand while reading: the chapter of the place is open, what was read is ticked, and
// questions show how they were answered.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../slides.ts';
import type { Article } from './article.ts';
import { countResults, formatScore, listQuizzes } from './quizzes.ts';

interface ChaptersProps {
  readonly article: Article;
  readonly current: Slide;
  readonly read: ReadonlySet<string>;
}

/** All chapters; slides are listed in those that are open. */
export function Chapters({ article: { shown }, current, read }: ChaptersProps) {
  const chapters = useMemo(() => groupByChapter(shown), [shown]);
  const quizzes = useMemo(() => listQuizzes(shown), [shown]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current) showInPanel(list.current);
  }, [current]);
  return (
    <ol ref={list}>
      {chapters.map((slides) => {
        const { chapter, accent } = slides[0];
        const isOpen = chosen.get(chapter) ?? chapter === current.chapter;
        const written = slides.filter(({ generated }) => !generated);
        const done = written.filter(({ id }) => read.has(id)).length;
        return (
          <li key={chapter} data-accent={accent}>
            <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && setChosen(new Map(chosen).set(chapter, open))}>
              <summary aria-current={chapter === current.chapter ? 'true' : undefined}>
                {chapterTitle(slides[0])}
                {written.length > 0 && <Done count={done} all={written.length} />}
              </summary>
              {isOpen && (
                <ol>
                  {slides.filter((slide, index) => !isFurtherLinkList(slide, slides[index - 1])).map((slide) => (
                    <Entry key={slide.id} slide={slide} isCurrent={slide === current} isRead={read.has(slide.id)} quizzes={quizzes.get(slide)} />
                  ))}
                </ol>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Done({ count, all }: { count: number; all: number }) {
  return (
    <small data-done={count === all ? '' : undefined}>
      <span aria-hidden="true">
        {count}/{all}
      </span>
      <span class="visually-hidden">
        , {count} von {all} gelesen
      </span>
    </small>
  );
}

function Entry({ slide, isCurrent, isRead, quizzes }: { slide: Slide; isCurrent: boolean; isRead: boolean; quizzes: readonly string[] | undefined }) {
  const title = 'linklist' in slide.section.dataset ? slideTitle(slide).replace(/ \(1 von \d+\)$/, '') : slideTitle(slide);
  return (
    <li>
      <a href={`#${encodeURIComponent(slide.id)}`} aria-current={isCurrent ? 'true' : undefined} data-read={isRead ? '' : undefined}>
        {title}
        {isRead && <span class="visually-hidden"> (gelesen)</span>}
        {quizzes && <small> {formatScore(countResults(quizzes))}</small>}
      </a>
    </li>
  );
}

/** Of a link list's parts the first will do. */
function isFurtherLinkList(slide: Slide, previous: Slide | undefined): boolean {
  return 'linklist' in slide.section.dataset && previous !== undefined && 'linklist' in previous.section.dataset;
}

/** Scrolls the panel, and never the page, so that the current entry can be seen. */
function showInPanel(list: HTMLElement): void {
  const entry = list.querySelector('a[aria-current]');
  if (!entry) return;
  for (const box of [list, list.closest('nav')]) {
    const frame = box?.getBoundingClientRect();
    const { top, bottom } = entry.getBoundingClientRect();
    if (box && frame && (top < frame.top || bottom > frame.bottom)) box.scrollTop += top - frame.top - frame.height / 3;
  }
}
