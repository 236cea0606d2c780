// Lengths of the talk: the chooser on the title slide, and whether the slides' minutes add up to what
// deck.yaml promises.

import { classes, data } from '../../shared/markup.ts';
import { groupBy } from '../../shared/group-by.ts';
import { sumMinutes } from '../../shared/talk/plan.ts';
import { namesOneOf, listCounted } from '../../shared/talk/slide-lists.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { markWords } from '../html/language.ts';
import { html, type Html } from '../html/html.ts';
import type { Source } from '../findings.ts';
import type { Cut, Deck, Slide } from '../types.ts';

const tolerance = 0.1;

/** Links to every cut with its minutes and its number of slides on the stage; the way back to all slides at the end. */
export function renderCutChooser({ cuts, slides, language }: Pick<Deck, 'cuts' | 'slides' | 'language'>): Html {
  const spoken = wordsFor(language);
  const { deckPage: words } = spoken;
  const marks = markWords(spoken);
  if (cuts.length === 0) return html``;
  const byCut = groupByCut(slides);
  const counted = listCounted(slides);
  const links = cuts.map(({ name, label, minutes }) => {
    const count = countSlides(counted, byCut.get(name));
    return html`<li><a href="?cut=${name}" ${data.cutLink}="${name}" ${data.minutes}="${minutes}" ${data.label}="${label}"><strong>${label}</strong> <span${marks}>${words.minutes(minutes)} · ${words.slides(count)}</span></a></li>`;
  });
  const all = html`<li><a href="?" ${data.cutLink}="" aria-current="true"${marks}><strong>${words.whole}</strong> <span>${words.slides(counted.length)}</span></a></li>`;
  return html`<nav class="${classes.cuts}" aria-label="${words.cuts}"><ul>${links}${all}</ul></nav>`;
}

/** How many slides the stage shows in a cut: its own and the lists that have something to say; without own ones, all. */
function countSlides(counted: readonly Slide[], own: readonly Slide[] | undefined): number {
  if (!own) return counted.length;
  const ids = new Set(own.map(({ id }) => id));
  return ids.size + counted.filter(({ listing }) => listing && namesOneOf(listing, ids)).length;
}

function groupByCut(slides: readonly Slide[]): ReadonlyMap<string, readonly Slide[]> {
  const pairs = slides.flatMap((slide) => slide.cuts.map((name) => ({ slide, name })));
  const groups = groupBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(({ slide }) => slide)]));
}

/** Reports cuts whose slides take more or less time than promised, and slides in cuts that do not exist. */
export function checkCuts(source: Source, cuts: readonly Cut[], slides: readonly Slide[]): void {
  const byCut = groupByCut(slides);
  for (const { name, minutes } of cuts) {
    const sum = sumMinutes(byCut.get(name) ?? []);
    if (Math.abs(sum - minutes) <= minutes * tolerance) continue;
    source.warning(Math.max(source.text.indexOf(name), 0), {
      rule: 'cut-length',
      message: `The slides of the cut "${name}" take ${sum} minutes, but ${minutes} are promised.`,
      fix: `Change ${data.minutes} or ${data.cut} on slides, or the minutes of the cut.`,
    });
  }
}
