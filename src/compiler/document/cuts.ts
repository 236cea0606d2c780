// Lengths of the talk: the chooser on the title slide, and whether the slides' minutes add up to what
// deck.yaml promises.

import { classes, data } from '../../shared/markup.ts';
import { groupBy } from '../../shared/group-by.ts';
import { sumMinutes } from '../../shared/plan.ts';
import { html, type Html } from '../html/html.ts';
import type { Source } from '../findings.ts';
import type { Cut, Deck, Slide } from '../types.ts';

const tolerance = 0.1;

/** Links to every cut with its minutes and number of slides; the way back to all slides at the end. */
export function renderCutChooser({ cuts, slides }: Pick<Deck, 'cuts' | 'slides'>): Html {
  if (cuts.length === 0) return html``;
  const written = slides.filter(({ generated }) => !generated);
  const byCut = groupByCut(written);
  const links = cuts.map(({ name, label, minutes }) => {
    const count = byCut.get(name)?.length ?? 0;
    return html`<li><a href="?cut=${name}" ${data.cutLink}="${name}" ${data.minutes}="${minutes}" ${data.label}="${label}"><strong>${label}</strong> <span>${minutes} min · ${count} Folien</span></a></li>`;
  });
  const all = html`<li><a href="?" ${data.cutLink}="" aria-current="true"><strong>Alles</strong> <span>${written.length} Folien</span></a></li>`;
  return html`<nav class="${classes.cuts}" aria-label="Länge des Vortrags"><ul>${links}${all}</ul></nav>`;
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
