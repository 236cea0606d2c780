// Sizes and counts that may not grow unnoticed, in bytes where nothing else is said: what was measured when each was last
// set. What grows for a good reason gets its new figure here, and the change shows what it costs.

const budgets = {
  'neutral page': {
    'styles before slide 1, plain': 50_288,
    'styles before slide 1, gzip': 8_315,
    'page to the end of slide 1, plain': 53_736,
    'page to the end of slide 1, gzip': 10_287,
    'page, Brotli': 16_800,
  },
  'neutral paint': {
    'fonts before the first paint': 2,
    'bytes of these fonts': 75_340,
  },
  'neutral stage': {
    requests: 15,
    'bytes but for fonts, Brotli': 107_148,
    'slides that Reveal has': 2,
    'elements in them': 61,
  },
  'neutral changes': {
    'forced layouts': 12,
  },
  // All that have less than 1,000 bytes together are the others.
  'neutral assets, Brotli': {
    'agenda.css': 1_642,
    'agenda.js': 3_958,
    'architecture-explorer.js': 2_947,
    'begin.js': 2_704,
    'cost-calculator.js': 5_998,
    'd3-shape.js': 2_984,
    'dialog.css': 1_346,
    'dialog.js': 7_046,
    'dist.js': 3_621,
    'documents.js': 1_287,
    'energy-calculator.js': 3_588,
    'gpu-explorer.js': 3_701,
    'gpus.js': 1_739,
    'index.js': 1_629,
    'kit.js': 3_728,
    'links.js': 1_266,
    'live.js': 1_600,
    'model-map.js': 1_898,
    'model-name-decoder.js': 5_283,
    'models.js': 2_722,
    'openness-map.js': 3_939,
    'option-finder.js': 3_009,
    'page.js': 37_829,
    'pages.js': 2_312,
    'paper.css': 2_187,
    'paper.js': 2_444,
    'preact.js': 4_228,
    'quantisation-explorer.js': 3_344,
    'read.css': 2_156,
    'read.js': 10_094,
    'search.js': 2_419,
    'speaker.css': 3_653,
    'speaker.js': 14_873,
    'speed-simulator.js': 2_610,
    'stage.css': 1_819,
    'stage.js': 38_824,
    'token-counter.js': 3_546,
    'vram-calculator.js': 3_312,
    others: 7_580,
  },
  'real deck': {
    'styles before slide 1, gzip': 8_315,
    'inline script': 1_020,
    'page to the end of slide 1, gzip': 12_925,
    'page until the first key is answered, gzip': 20_881,
    'scripts of all widgets, Brotli': 59_118,
    'single file': 2_843_894,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How much more is no breach: a word here, another compressor there. */
const margin = 1.03;

/** What may never be more, whatever it was before. */
const limits: Readonly<Record<string, number>> = {
  'styles before slide 1, gzip': 8_999,
  // What fits into the first window of a new connection.
  'page to the end of slide 1, gzip': 13_999,
  'inline script': 1_023,
  'index.js': 1_999,
  'scripts of all widgets, Brotli': 59_999,
  'single file': 2_999_999,
};
const mostOfScript = 44_999;

/** A line for each figure that is more than its budget, has none, or is measured no more. */
export function listBreaches(name: keyof typeof budgets, measured: Readonly<Record<string, number>>): string[] {
  const own: Readonly<Record<string, number>> = budgets[name];
  const figures = 'others' in own ? sumOthers(own, measured) : measured;
  const gone = Object.keys(own).filter((each) => !(each in figures));
  return [
    ...gone.map((each) => `${each}: ${format(own[each])} before, now there is none; take it out of the budgets`),
    ...Object.entries(figures).flatMap(([each, now]) => findBreach(each, own[each], now)),
  ];
}

/** What has no budget of its own counts as one. */
function sumOthers(own: Readonly<Record<string, number>>, measured: Readonly<Record<string, number>>) {
  const isNamed = ([name]: readonly [string, number]): boolean => name in own;
  const others = Object.entries(measured).filter((entry) => !isNamed(entry));
  const sum = others.reduce((before, [, size]) => before + size, 0);
  return { ...Object.fromEntries(Object.entries(measured).filter(isNamed)), others: sum };
}

function findBreach(name: string, before: number | undefined, now: number): string[] {
  const most = limits[name] ?? (name.endsWith('.js') ? mostOfScript : Infinity);
  if (before !== undefined && now <= Math.min(Math.floor(before * margin), most)) return [];
  const then = before === undefined ? 'no budget' : `${format(before)} before`;
  return [`${name}: ${then}, ${format(now)} now${now > most ? `, which may never be more than ${format(most)}` : ''}`];
}

function format(figure: number | undefined): string {
  return String(figure).replaceAll(/\B(?=(?:\d{3})+$)/g, '_');
}
