// The timetable: chapters with their guiding questions, slides with their times, and what happens with the
// room. Times count from the start, or show the time of day once it is known when the talk begins. Each slide has a
// tick: without it the slide is left out, on paper too.
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import { agenda as words } from '#words/agenda';
import { classes } from '../../../shared/markup.ts';
import { planStarts, sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { Cues } from './cues.tsx';
import { listNotes } from './notes.ts';
import type { CutSelection } from './selection.ts';

interface TimetableProps {
  /** Every slide that can be ticked. */
  readonly all: readonly Slide[];
  /** Those that are. */
  readonly slides: readonly Slide[];
  readonly selection: CutSelection;
}

/** All slides of the talk in order. */
export function Timetable({ all, slides, selection }: TimetableProps): VNode {
  const [begin, setBegin] = useState('');
  const [isWhole, setWhole] = useState(false);
  const { chosen, touched, toggle } = selection;
  const starts = new Map(planStarts(slides).map((start, index) => [slides[index], start]));
  const write = (slide: Slide | undefined): string => {
    const start = starts.get(slide);
    return start === undefined ? '' : formatStart(start, begin);
  };
  const listed = all.filter(({ id }) => isWhole || chosen.has(id) || touched.has(id));
  const missing = all.length - slides.length;
  return (
    <section>
      <h2>{words.timetable}</h2>
      <p class="agenda-begin" data-empty={begin ? undefined : ''}>
        <label>
          {words.begin}
          <input type="time" value={begin} onInput={({ currentTarget }) => setBegin(currentTarget.value)} />
        </label>{' '}
        {begin ? words.endAt(formatStart(sumMinutes(slides), begin)) : words.noBegin}
      </p>
      {(missing > 0 || isWhole) && (
        <p class="agenda-missing">
          <label>
            <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
            {words.showMissing(words.slides(missing))}
          </label>
        </p>
      )}
      <table>
        <caption class={classes.hidden}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{begin ? words.time : words.start}</th>
            <th scope="col">{words.duration}</th>
            <th scope="col">{words.slide}</th>
            <th scope="col">{words.audience}</th>
          </tr>
        </thead>
        {groupByChapter(listed).map((members) => {
          const taken = members.filter(({ id }) => chosen.has(id));
          return (
            <tbody key={members[0].chapter}>
              <ChapterRow members={members} minutes={sumMinutes(taken)} begin={write(taken[0])} />
              {members.map((slide) => (
                <Row key={slide.id} slide={slide} begin={write(slide)} toggle={toggle} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

interface ChapterRowProps {
  readonly members: readonly [Slide, ...Slide[]];
  readonly minutes: number;
  /** "" when all slides of the chapter are left out. */
  readonly begin: string;
}

function ChapterRow({ members, minutes, begin }: ChapterRowProps): VNode {
  const question = members[0].section.querySelector('.question')?.textContent.trim();
  return (
    <tr class="chapter-row" data-left={begin ? undefined : ''}>
      <th scope="row">{begin}</th>
      <td>{formatMinutes(minutes)}</td>
      <th colSpan={2} scope="rowgroup">
        {chapterTitle(members[0])}
        {question && <small>{question}</small>}
      </th>
    </tr>
  );
}

interface RowProps {
  readonly slide: Slide;
  /** "" for a slide that is left out. */
  readonly begin: string;
  readonly toggle: (id: string) => void;
}

function Row({ slide, begin, toggle }: RowProps): VNode {
  const title = useMemo(() => slideTitle(slide), [slide]);
  const notes = useMemo(() => listNotes(slide, ['question', 'exercise']), [slide]);
  return (
    <tr data-left={begin ? undefined : ''}>
      <td>{begin}</td>
      <td>{formatMinutes(slide.minutes)}</td>
      <td>
        <label>
          <input type="checkbox" checked={begin !== ''} onChange={() => toggle(slide.id)} /> {title}
        </label>
        <Cues slide={slide} />
      </td>
      <td>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </td>
    </tr>
  );
}

/** Minutes from the start as "1:05" minutes and seconds, or as the time of day when `begin` is one. */
function formatStart(minutes: number, begin: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hour, minute] = begin.split(':').map(Number);
  const seconds = Math.round(minutes * 60);
  if (hour === undefined || minute === undefined) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  const time = Math.floor(hour * 60 + minute + minutes);
  return `${two(Math.floor(time / 60) % 24)}:${two(time % 60)}`;
}
