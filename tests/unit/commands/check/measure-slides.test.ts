import { describe, expect, it } from 'vitest';
import { measureSlides } from '../../../../src/commands/check/measure-slides.ts';
import type { PaperPage } from '../../../../src/commands/print/printer/page.ts';
import { formatFinding } from '../../../../src/compiler/findings.ts';
import { compile } from '../../../../src/compiler/index.ts';

const text =
  '# Titel\n\n---\n\n## Zu viel\n\nText\n\n---\n\n<!-- .slide: id="kurz" -->\n\n## Kurz\n\n[Link](https://a.example/)\n';

/** How a browser has set a slide. */
interface Answer {
  readonly id: string;
  readonly size?: number;
  readonly missing?: number;
  readonly isLong?: boolean;
  readonly isWide?: boolean;
  readonly wrapped?: number;
  readonly overflow?: readonly string[];
  readonly width?: number;
}

/** A browser that has set slides so. */
function createSession(answers: readonly Answer[]) {
  const layouts = answers.map(({ id, size = 100, missing = 0, isLong = false, isWide = false, wrapped = 0 }) => {
    return { id, size, missing, isLong, isWide, wrapped };
  });
  // What is asked for, in this order.
  const queue: unknown[] = [
    undefined,
    layouts,
    answers.map(({ overflow = [] }) => overflow),
    answers.map(({ width = 0 }) => width),
  ];
  const page = {
    evaluate: () => Promise.resolve(queue.shift()),
    resize: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  // A page as far as its reader looks at it.
  return { open: () => Promise.resolve(page as unknown as PaperPage) };
}

async function measure(...answers: readonly Answer[]): Promise<string[]> {
  const files = [{ path: 'slides/01-a.md', text }];
  const compiled = compile({ files, assets: new Map(), base: '' });
  return (await measureSlides(createSession(answers), compiled, { folder: 'slides' })).map(formatFinding);
}

describe('measureSlides(session, compiled, options)', () => {
  it('says where the slide stands that does not fit, and names the first parts', async () => {
    const overflow = ['a lacks 5 px', 'b lacks 4 px', 'c lacks 3 px', 'd lacks 2 px', 'e'];
    expect(await measure({ id: 'zu-viel', overflow })).toEqual([
      'slides/01-a.md:5:1 does-not-fit (error)\n  The slide "zu-viel" does not fit: a lacks 5 px, b lacks 4 px, c lacks 3 px, and 2 more.\n  Shorten it, make two slides of it, or move a part into the notes.',
    ]);
  });

  it('says of a slide that is set smaller by how much, and of one that is too long all the same', async () => {
    const [smaller, long] = await measure(
      { id: 'zu-viel', size: 80, missing: 57 },
      { id: 'kurz', size: 60, missing: 312, isLong: true, overflow: ['the slide lacks 312 px'] },
    );
    expect(smaller).toMatch(/^slides\/01-a\.md:5:1 set-smaller \(notice\)\n {2}.*"zu-viel" holds 57 px more .* 80 %/);
    expect(long).toMatch(/^slides\/01-a\.md:13:1 too-long \(warning\)\n {2}.*"kurz" is 312 px too long, even at 60 %/);
  });

  it('says of a table by how much it is too wide for any size, and of a slide whether it is too wide or too long', async () => {
    const [table, long, wide] = await measure(
      { id: 'zu-viel', size: 60, missing: 40, isLong: true, wrapped: 2862 },
      { id: 'kurz', size: 60, missing: 90, isLong: true, isWide: true },
    );
    expect(table).toMatch(/5:1 too-wide \(warning\)\n {2}.*"zu-viel" is 2862 px too wide.* in several lines/);
    expect(long).toContain('"zu-viel" is 40 px too long');
    expect(wide).toContain('"kurz" is 90 px too wide');
  });

  it('says what is wider than a phone', async () => {
    expect(await measure({ id: 'kurz', width: 40 })).toEqual([
      expect.stringContaining('The slide "kurz" is 40 px wider than a phone'),
    ]);
  });

  it('names the folder for a slide that nobody has written', async () => {
    const found = await measure({ id: 'kurz', width: 9 }, { id: 'linkliste', overflow: ['a lacks 5 px'] });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['slides/01-a.md:13:1', 'slides:1:1']);
  });

  it('finds nothing where everything fits', async () => {
    expect(await measure({ id: 'zu-viel' }, { id: 'kurz' })).toEqual([]);
  });
});
