// How large a diagram is on the stage, in whose room most go better from left to right.

/** How much larger than drawn a diagram may be, and where its words become hard to read. */
const largest = 1.7;
const smallest = 0.8;
/** What it has of the stage below a title, and how many times as high it may be. */
const room = { width: 1136, height: 511 };
const mostWindows = 2.5;

/** The same chart from left to right, where it would be much larger on the stage than from top to bottom. */
export function turn(text: string, svg: string, draw: (text: string) => string | undefined): string | undefined {
  const head = /^(?:graph|flowchart)[ \t]+(?:TD|TB)\b/;
  if (measureScale(svg) >= 1 || !head.test(text)) return undefined;
  const across = draw(text.replace(head, 'graph LR'));
  return across && measureScale(across) > 1.3 * measureScale(svg) ? across : undefined;
}

/** How much larger than drawn a diagram is on the stage, by the room below a title. */
function measureScale(svg: string): number {
  const { width, height } = readSize(svg);
  return Math.min(largest, room.width / width, room.height / height);
}

function readSize(svg: string): { width: number; height: number } {
  const [, width = '600', height = '400'] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** The width up to which it is shown. */
export function findWidth(svg: string): number {
  return Math.ceil(readSize(svg).width * largest);
}

/** The height, in pixels of a slide of 1280 × 720, from which on its words can be read as well as its width allows. */
export function findLeastHeight(svg: string): number {
  const { width, height } = readSize(svg);
  return Math.floor(Math.min(height * Math.min(smallest, room.width / width), room.height * mostWindows));
}

/** Whether its words are hard to read on the stage. */
export function isSmall(svg: string): boolean {
  return measureScale(svg) < smallest;
}
