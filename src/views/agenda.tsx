// The facilitator's sheet: every slide with its time, questions and exercises, what to prepare, and what
// to leave out first. Made from the slides and their notes, for the screen and for paper.
import { render, type ComponentChildren } from 'preact';

import '../styles/agenda.css';
import { noteKinds, type NoteKind } from '../markup.ts';
import { planStarts, sumMinutes } from '../plan.ts';
import { selectShown } from './parking.ts';
import { chapterTitle, readSlides, slideTitle, type Slide } from './slides.ts';
import { findShorterCut, readCuts, type CutChoice } from './speaker/talk.ts';

/** Starts the sheet for the cut in the address, else for all slides. */
export function start(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return Promise.resolve();
  const { dataset } = document.documentElement;
  const slides = selectShown(readSlides(main).all, { cut: dataset['cut'], chapter: dataset['chapterOnly'], extra: new Set() });
  const root = document.createElement('main');
  root.className = 'agenda';
  document.body.append(root);
  render(<Agenda slides={slides.filter(({ generated }) => !generated)} cuts={readCuts(main)} cut={dataset['cut'] ?? ''} />, root);
  main.hidden = true;
  dataset['ready'] = '';
  return Promise.resolve();
}

function Agenda({ slides, cuts, cut }: { slides: readonly Slide[]; cuts: readonly CutChoice[]; cut: string }) {
  const choice = cuts.find(({ name }) => name === cut);
  const starts = planStarts(slides);
  const total = sumMinutes(slides);
  return (
    <>
      <h1>{document.title}: Ablauf</h1>
      <p>
        {choice ? `Fassung „${choice.label}“, ${choice.minutes}\u00A0Minuten` : 'Alle Folien'}: {slides.length} Folien, {formatMinutes(total)} nach Plan.{' '}
        {!choice && 'Ohne Fassung gibt es keine Zielzeit.'}
      </p>
      <Preparation slides={slides} />
      <table>
        <caption class="visually-hidden">Ablauf mit Zeiten</caption>
        <thead>
          <tr>
            <th scope="col">Beginn</th>
            <th scope="col">Dauer</th>
            <th scope="col">Folie</th>
            <th scope="col">Mit dem Raum</th>
          </tr>
        </thead>
        <tbody>
          {slides.map((slide, index) => (
            <Row key={slide.id} slide={slide} start={starts[index] ?? 0} isFirst={slides[index - 1]?.chapter !== slide.chapter} />
          ))}
        </tbody>
      </table>
      <DropFirst slides={slides} shorter={findShorterCut(cuts, cut)} />
    </>
  );
}

function Row({ slide, start, isFirst }: { slide: Slide; start: number; isFirst: boolean }) {
  const notes = listNotes(slide, ['question', 'exercise']);
  return (
    <>
      {isFirst && (
        <tr class="chapter-row">
          <th colSpan={4} scope="rowgroup">
            {chapterTitle(slide)}
          </th>
        </tr>
      )}
      <tr>
        <td>{formatStart(start)}</td>
        <td>{formatMinutes(slide.minutes)}</td>
        <td>{slideTitle(slide)}</td>
        <td>{notes.map((note) => <p>{note}</p>)}</td>
      </tr>
    </>
  );
}

/** What has to lie ready: the background notes of the title slide, and the exercises in one list. */
function Preparation({ slides }: { slides: readonly Slide[] }) {
  const hints = slides[0] ? listNotes(slides[0], ['background']) : [];
  const exercises = slides.filter((slide) => listNotes(slide, ['exercise']).length > 0);
  return (
    <Section title="Vorbereiten">
      <ul>
        {hints.map((hint) => (
          <li>{hint}</li>
        ))}
        <li>Raum: Beamer oder Bildschirm mit 16:9, ein zweiter Bildschirm für die Sprecheransicht, eine Uhr im Blick.</li>
        {exercises.length > 0 && (
          <li>
            Übungen: {exercises.map((slide) => `„${slideTitle(slide)}“ (${formatMinutes(slide.minutes)})`).join(', ')}. Dafür Stift, Papier und
            Tische, an denen zwei oder drei zusammen sitzen.
          </li>
        )}
      </ul>
    </Section>
  );
}

function DropFirst({ slides, shorter }: { slides: readonly Slide[]; shorter: CutChoice | undefined }) {
  const droppable = shorter ? slides.filter(({ cuts, minutes }) => !cuts.includes(shorter.name) && minutes > 0) : [];
  if (!shorter || droppable.length === 0) return null;
  const shortest = droppable.toSorted((a, b) => a.minutes - b.minutes).slice(0, 10);
  return (
    <Section title="Wenn die Zeit knapp wird, zuerst weglassen">
      <p>
        Die Fassung „{shorter.label}“ verzichtet auf diese Folien. Zusammen sparen sie {formatMinutes(sumMinutes(shortest))}; wer nachlesen will, findet
        sie in der Lesefassung.
      </p>
      <ul>
        {shortest.map((slide) => (
          <li key={slide.id}>
            {slideTitle(slide)} ({formatMinutes(slide.minutes)})
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Texts of a slide's notes of these kinds, with their first word. */
function listNotes({ section }: Slide, kinds: readonly NoteKind[]): string[] {
  const selector = kinds.map((kind) => `aside.notes [data-note="${kind}"]`).join();
  return [...section.querySelectorAll(selector)].map(({ textContent }) => textContent.trim().replace(backgroundWord, ''));
}

const backgroundWord = new RegExp(`^${Object.entries(noteKinds).find(([, kind]) => kind === 'background')?.[0] ?? ''}:\\s*`);

function formatMinutes(minutes: number): string {
  return `${new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }).format(minutes)}\u202Fmin`;
}

/** Minutes from the start as "1:05". */
function formatStart(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
