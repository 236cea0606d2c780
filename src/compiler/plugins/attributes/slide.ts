// What the attributes of a slide's comments mean: id and aliases, layout, minutes, cuts, background.

import { data, type Layout, layouts } from '../../../shared/markup.ts';
import type { Grounds } from '../../colors/ink.ts';
import { compileBackground, type BackgroundPlace } from './backgrounds.ts';
import { type Source } from '../../findings.ts';
import { claimId, inventId, type IdRegistry } from '../../html/ids.ts';
import type { Attributes } from '../../tokens.ts';
import type { ParsedSlide } from '../../types.ts';

/** Claims the ids and aliases that authors wrote; before any slide is rendered, so that made-up ids give way. */
export function claimSlideIds(ids: IdRegistry, source: Source, slides: readonly ParsedSlide[]): void {
  for (const { attributes } of slides) {
    const id = attributes.get('id');
    if (id) claimId(ids, id.value, { source, at: id.at });
    const aliases = attributes.get('data-alias');
    if (aliases) for (const alias of readWords(aliases.value)) claimId(ids, alias, { source, at: aliases.at });
  }
}

/** The slide's own id, or one from its title. */
export function readId(ids: IdRegistry, attributes: Attributes, invented: Parameters<typeof inventId>[1]): string {
  const written = attributes.get('id');
  return written && owns(ids, written.value, { source: invented.source, at: written.at })
    ? written.value
    : inventId(ids, invented);
}

/** Former ids that still lead here. */
export function readAliases(ids: IdRegistry, attributes: Attributes, source: Source): string[] {
  const written = attributes.get('data-alias');
  return written ? readWords(written.value).filter((alias) => owns(ids, alias, { source, at: written.at })) : [];
}

/** The first layout among the slide's classes. */
export function readLayout(attributes: Attributes, level: 1 | 2 | 3): Layout {
  const names = readWords(attributes.get('class')?.value);
  return layouts.find((layout) => names.includes(layout)) ?? (level === 1 ? 'title' : level === 2 ? 'opener' : 'text');
}

/** Whether a slide is written for readers alone: it leaves the talk for the appendix. */
export function isForReaders({ attributes }: Pick<ParsedSlide, 'attributes'>): boolean {
  return attributes.has(data.readers);
}

/** Planned minutes, undefined where there are none, no number, or no talk. */
export function readMinutes(attributes: Attributes, source: Source): number | undefined {
  const written = readOfTalk(attributes, source, data.minutes) ?? readTiming(attributes);
  if (written === undefined) return undefined;
  if (/^\d{1,4}(?:\.\d+)?$/.test(written.value) && Number(written.value) <= 1440) return Number(written.value);
  source.error(written.at, {
    rule: 'wrong-value',
    message: `"${written.value}" is no number of minutes.`,
    fix: `Write a number with a point, at most 1440: ${data.minutes}="1.5"`,
  });
  return undefined;
}

/** Reveal's seconds for a slide, in minutes. */
function readTiming(attributes: Attributes): { value: string; at: number } | undefined {
  const timing = attributes.get('data-timing');
  const seconds = Number(timing?.value);
  return timing && seconds > 0 ? { value: String(Math.round((seconds / 60) * 10) / 10), at: timing.at } : undefined;
}

/** The cuts that hold the slide; one that deck.yaml does not know is a finding. */
export function readCutNames(attributes: Attributes, source: Source, known: ReadonlySet<string>): string[] {
  const written = readOfTalk(attributes, source, data.cut);
  if (!written) return [];
  const cuts = readWords(written.value);
  for (const cut of cuts) {
    if (known.size === 0 || known.has(cut)) continue;
    source.error(written.at, {
      rule: 'unknown-cut',
      message: `deck.yaml has no cut "${cut}".`,
      fix: (list) => `Type one of: ${list(cut, known)}.`,
    });
  }
  return cuts;
}

/** What an attribute says about the talk; on a slide that only readers see it is a finding, and says nothing. */
function readOfTalk(attributes: Attributes, source: Source, name: string): { value: string; at: number } | undefined {
  const written = attributes.get(name);
  if (!written || !isForReaders({ attributes })) return written;
  source.warning(written.at, {
    rule: 'readers-in-talk',
    message: `A slide with ${data.readers} is in no talk, so "${name}" says nothing.`,
    fix: `Delete ${name} from its comment, or ${data.readers}.`,
  });
  return undefined;
}

/** The attributes of the section's tag, backgrounds compiled to style; and what lies behind the slide's text. */
export function compileAttributes(
  attributes: Attributes,
  place: BackgroundPlace,
): { compiled: ReadonlyMap<string, string>; grounds: Grounds } {
  const background = compileBackground(attributes, place);
  const compiled = new Map<string, string>();
  for (const [name, { value }] of attributes) {
    const isCompiled = name === 'id' || name === data.readers || /^data-(?:background|alias|notes|timing)/.test(name);
    if (isForReaders({ attributes }) && [data.minutes, data.cut].some((ofTalk) => ofTalk === name)) continue;
    if (!isCompiled && (value.trim() !== '' || name.startsWith('data-'))) compiled.set(name, value);
  }
  const add = (name: string, joint: string, value: string) => {
    const before = compiled.get(name);
    if (value) compiled.set(name, before ? before + joint + value : value);
  };
  add(data.ground, ' ', background.ground);
  add('style', ';', background.style);
  return { compiled, grounds: background.grounds };
}

function owns(ids: IdRegistry, id: string, { source, at }: { source: Source; at: number }): boolean {
  const owner = ids.owners.get(id);
  return owner?.source === source && owner.at === at;
}

function readWords(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(/\s+/).filter(Boolean))];
}
