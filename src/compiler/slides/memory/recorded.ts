// One slide as it was rendered, with all that its rendering asked of the document and added to it.

import type { Report } from '../../findings.ts';
import type { Assets } from '../../html/files/assets.ts';
import type { IdRegistry } from '../../html/ids.ts';
import type { RenderedSlide } from '../../types.ts';
import type { ChapterContext } from '../context.ts';
import type { SlideInputs } from './inputs.ts';
import { TrackedMap, TrackedSet } from './tracked.ts';

type Grown = 'packed' | 'sources' | 'drawings' | 'harmless';

/** What is needed to take it in place of rendering the slide again. */
export interface Recorded {
  readonly inputs: SlideInputs;
  readonly source: ChapterContext['parsed']['source'];
  readonly rendered: RenderedSlide;
  readonly reports: readonly Report[];
  /** Ids that it claimed, all of them free before, with the places that claimed them. */
  readonly owners: readonly (readonly [id: string, at: number | undefined])[];
  readonly numbers: readonly (readonly [id: string, before: number | undefined, after: number | undefined])[];
  readonly used: readonly string[];
  readonly grown: { readonly [Name in Grown]: ReturnType<TrackedMap<MapValue<Assets[Name]>>['listUsed']> };
  readonly terms: readonly string[];
  /** The room that it took of drawings and of footnotes. */
  readonly room: readonly [drawings: number, footnotes: number];
  readonly asksForTargets: boolean;
}

type MapValue<M> = M extends Map<string, infer V> ? V : never;

/** Renders a slide in a context that notes everything; `recorded` is undefined where it met what others have left. */
export function record(
  context: ChapterContext,
  { inputs, render }: { inputs: SlideInputs; render: (context: ChapterContext) => RenderedSlide },
): { rendered: RenderedSlide; recorded: Recorded | undefined } {
  const { source } = context.parsed;
  const ids = trackIds(context.ids);
  const { assets, grown, used, asks } = trackAssets(context.assets);
  const terms = new TrackedSet(context.glossary.used);
  const rooms = [context.assets.room, context.footnotes.room];
  const before = rooms.map(({ left }) => left);
  const { result: rendered, reports } = source.record(() =>
    render({
      ...context,
      ids,
      assets,
      footnotes: { ...context.footnotes, ids },
      glossary: { ...context.glossary, used: terms },
    }),
  );
  const owners = ids.owners.listUsed();
  const isAlone = [...ids.owners.before.values()].every(({ had }) => !had) && rooms.every(({ left }) => left > 0);
  if (!isAlone || owners.some(([, owner]) => owner && owner.source !== source))
    return { rendered, recorded: undefined };
  const [drawings = 0, footnotes = 0] = rooms.map(({ left }, index) => (before[index] ?? 0) - left);
  const recorded: Recorded = {
    inputs,
    source,
    rendered,
    reports,
    owners: owners.map(([id, owner]) => [id, owner?.at]),
    numbers: Array.from(ids.numbers.before, ([id, { value }]) => [id, value, context.ids.numbers.get(id)]),
    used: [...used],
    grown: {
      packed: grown.packed.listUsed(),
      sources: grown.sources.listUsed(),
      drawings: grown.drawings.listUsed(),
      harmless: grown.harmless.listUsed(),
    },
    terms: Array.from(terms, ({ id }) => id),
    room: [drawings, footnotes],
    asksForTargets: asks.forTargets,
  };
  return { rendered, recorded };
}

function trackIds({ owners, numbers, written }: IdRegistry) {
  return { owners: new TrackedMap(owners), numbers: new TrackedMap(numbers), written };
}

function trackAssets(assets: Assets) {
  const { packed, sources, drawings, harmless } = assets;
  const grown = {
    packed: new TrackedMap(packed),
    sources: new TrackedMap(sources),
    drawings: new TrackedMap(drawings),
    harmless: new TrackedMap(harmless),
  };
  const used = new TrackedSet(assets.used);
  const asks = { forTargets: false };
  const tracked: Assets = {
    ...assets,
    ...grown,
    used,
    get targets() {
      asks.forTargets = true;
      return assets.targets;
    },
  };
  return { assets: tracked, grown, used, asks };
}
