// Sizes and counts that may not grow unnoticed, in bytes where nothing else is said: what was measured when each was last
// set. What grows for a good reason gets its new figure here, and the change shows what it costs.

const budgets = {
  'neutral page': {
    'styles before slide 1, plain': 52_136,
    'styles before slide 1, gzip': 8_647,
    'page to the end of slide 1, plain': 55_641,
    'page to the end of slide 1, gzip': 10_722,
    'page, Brotli': 16_889,
  },
  'neutral paint': {
    'fonts before the first paint': 2,
    'bytes of these fonts': 75_340,
  },
  'neutral stage': {
    requests: 15,
    'bytes but for fonts, Brotli': 108_006,
    'slides that Reveal has': 2,
    'elements in them': 61,
  },
  'neutral changes': {
    'forced layouts': 12,
    'elements restyled': 784,
  },
  'neutral overview': {
    'pictures drawn': 20,
    'forced layouts': 26,
    'elements restyled': 1_017,
  },
  'neutral speaker view': {
    'pictures drawn': 20,
    'elements restyled': 7_123,
  },
  // All that have less than 1,000 bytes together are the others.
  'neutral assets, Brotli': {
    'agenda.css': 1_642,
    'agenda.js': 3_959,
    'architecture-explorer.js': 2_947,
    'begin.js': 2_704,
    'cost-calculator.js': 6_010,
    'd3-shape.js': 2_984,
    'dialog.css': 1_346,
    'dialog.js': 7_048,
    'dist.js': 3_621,
    'documents.js': 1_374,
    'energy-calculator.js': 3_592,
    'gpu-explorer.js': 3_708,
    'gpus.js': 1_739,
    'index.js': 1_687,
    'kit.js': 3_730,
    'links.js': 1_271,
    'live.js': 1_596,
    'model-map.js': 1_900,
    'model-name-decoder.js': 5_300,
    'models.js': 2_722,
    'openness-map.js': 3_938,
    'option-finder.js': 3_011,
    'page.js': 37_978,
    'pages.js': 2_316,
    'paper.css': 2_187,
    'paper.js': 2_430,
    'preact.js': 4_228,
    'quantisation-explorer.js': 3_350,
    'read.css': 2_156,
    'read.js': 10_102,
    'search.js': 2_588,
    'speaker.css': 3_653,
    'speaker.js': 14_905,
    'speed-simulator.js': 2_607,
    'stage.css': 1_819,
    'stage.js': 39_435,
    'token-counter.js': 3_558,
    'vram-calculator.js': 3_314,
    others: 7_592,
  },
  'real deck': {
    'styles before slide 1, gzip': 8_647,
    'inline script': 1_020,
    'page to the end of slide 1, gzip': 13_441,
    'page until the first key is answered, gzip': 20_950,
    'scripts of all widgets, Brotli': 59_176,
    'single file': 2_846_196,
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
