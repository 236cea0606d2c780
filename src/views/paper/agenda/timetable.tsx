// The timetable: chapters with their guiding questions, slides with their times, and what happens with the
// room. Times count from the start, or show the time of day once it is known when the talk begins.
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import { classes } from '../../../shared/markup.ts';
import { planStarts, sumMinutes } from '../../../shared/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { listNotes } from './notes.ts';

/** All slides of the talk in order. */
export function Timetable({ slides }: { readonly slides: readonly Slide[] }): VNode {
  const [begin, setBegin] = useState('');
  const starts = planStarts(slides);
  const write = (minutes: number): string => formatStart(minutes, begin);
  return (
    <section>
      <h2>Ablauf</h2>
      <p class="agenda-begin" data-empty={begin ? undefined : ''}>
        <label>
          Beginn um <input type="time" value={begin} onInput={({ currentTarget }) => setBegin(currentTarget.value)} />
        </label>{' '}
        {begin ? `Ende um ${write(sumMinutes(slides))} Uhr` : 'Ohne Uhrzeit zählen die Minuten ab dem Start.'}
      </p>
      <table>
        <caption class={classes.hidden}>Folien mit Zeiten</caption>
        <thead>
          <tr>
            <th scope="col">{begin ? 'Uhrzeit' : 'Beginn'}</th>
            <th scope="col">Dauer</th>
            <th scope="col">Folie</th>
            <th scope="col">Mit dem Raum</th>
          </tr>
        </thead>
        {groupByChapter(slides).map((members) => (
          <tbody key={members[0].chapter}>
            <ChapterRow members={members} begin={write(starts[slides.indexOf(members[0])] ?? 0)} />
            {members.map((slide) => (
              <Row key={slide.id} slide={slide} begin={write(starts[slides.indexOf(slide)] ?? 0)} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

type Chapter = readonly [Slide, ...Slide[]];

function ChapterRow({ members, begin }: { readonly members: Chapter; readonly begin: string }): VNode {
  const question = members[0].section.querySelector('.question')?.textContent.trim();
  return (
    <tr class="chapter-row">
      <th scope="row">{begin}</th>
      <td>{formatMinutes(sumMinutes(members))}</td>
      <th colSpan={2} scope="rowgroup">
        {chapterTitle(members[0])}
        {question && <small>{question}</small>}
      </th>
    </tr>
  );
}

function Row({ slide, begin }: { readonly slide: Slide; readonly begin: string }): VNode {
  return (
    <tr>
      <td>{begin}</td>
      <td>{formatMinutes(slide.minutes)}</td>
      <td>{slideTitle(slide)}</td>
      <td>
        {listNotes(slide, ['question', 'exercise']).map((note) => (
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
