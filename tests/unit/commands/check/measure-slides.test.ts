import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { measureSlides } from '../../../../src/commands/check/measure-slides.ts';
import { formatFinding } from '../../../../src/compiler/findings.ts';
import { compile } from '../../../../src/compiler/index.ts';

const text =
  '# Titel\n\n---\n\n## Zu viel\n\nText\n\n---\n\n<!-- .slide: id="kurz" -->\n\n## Kurz\n\n[Link](https://a.example/)\n';

/** A browser in which these slides do not fit. */
function createSession(overflow: Readonly<Record<string, readonly string[]>>) {
  const page = {
    evaluate: () => Promise.resolve(),
    locator: (selector: string) => ({
      evaluate: () => Promise.resolve(overflow[selector.slice('[id="'.length, -'"]'.length)] ?? []),
    }),
    close: () => Promise.resolve(),
  };
  // A page as far as its reader looks at it.
  return { open: () => Promise.resolve(page as unknown as Page) };
}

async function measure(overflow: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const files = [{ path: 'slides/01-a.md', text }];
  const compiled = compile({ files, assets: new Map(), today: '2026-11-28', base: '' });
  return (await measureSlides(createSession(overflow), compiled, 'slides')).map(formatFinding);
}

describe('measureSlides(session, compiled, folder)', () => {
  it('says where the slide stands that does not fit, and names the first parts', async () => {
    expect(await measure({ 'zu-viel': ['a lacks 5 px', 'b lacks 4 px', 'c lacks 3 px', 'd lacks 2 px', 'e'] })).toEqual(
      [
        'slides/01-a.md:5:1 does-not-fit (error)\n  The slide "zu-viel" does not fit: a lacks 5 px, b lacks 4 px, c lacks 3 px, and 2 more.\n  Shorten it, make two slides of it, or move a part into the notes.',
      ],
    );
  });

  it('names the folder for a slide that nobody has written', async () => {
    const found = await measure({ linkliste: ['a lacks 5 px'], kurz: ['b lacks 1 px'] });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['slides/01-a.md:13:1', 'slides:1:1']);
  });

  it('finds nothing where everything fits', async () => {
    expect(await measure({})).toEqual([]);
  });
});
