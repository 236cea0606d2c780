// The table of jumps: wherever the article leads, what was asked for stands at the top of the window once the page
// rests, in every engine and at every width.
import { expect } from '@playwright/test';
import { slides } from '../../fixture-deck.ts';
import type { Driver } from '../driver.ts';
import { jump, openFrame } from './jump-words.ts';

/** Of phones, a small window and a laptop. */
export const widths = [320, 390, 447, 1280] as const;

type Table = Readonly<Record<string, string>>;

/** What somebody does, one after another; each ends with the place to which it leads. */
export const jumps: Table = {
  'an address from outside': `await load('?view=read#${slides.withCode}'); return at('${slides.withCode}')`,
  'an entry of the contents': `
    (await find('.toc li:nth-child(4) > details:not([open]) > summary')).click();
    return follow('.toc a[href="#${slides.exercise}"]')`,
  'a link in the text': `return follow('#${slides.withLinks} a[href="#${slides.withPicture}"]')`,
  'the same link once more': `
    view.scrollBy(0, 90); await rest();
    return follow('#${slides.withLinks} a[href="#${slides.withPicture}"]')`,
  'a footnote, where nothing pops up': `return go((await find('#${slides.withFootnote} .footnotes > li:last-child')).id)`,
  'its way back': `return follow('#${slides.withFootnote} .footnotes > li:last-child [role="doc-backlink"]')`,
  'an entry of the glossary': `return go((await find('#${slides.glossary} dt')).id)`,
  'a hit of the search': `
    doc().body.dispatchEvent(new view.KeyboardEvent('keydown', { key: '/', bubbles: true }));
    const field = await find('dialog[open] input');
    field.value = 'Tabelle';
    field.dispatchEvent(new view.Event('input', { bubbles: true }));
    return follow('dialog[open] .hit')`,
  'a window made narrower on the way': `
    const place = go('${slides.withFormula}'); await frame();
    holder.style.width = view.innerWidth - 20 + 'px'; await frame(); return place`,
  'a window made wider where a jump has led': `
    const place = go('${slides.withCode}'); await rest();
    holder.style.width = view.innerWidth + 20 + 'px'; await frame(); return place`,
};

/** Ways that come back, and what depends on no width: once is enough. */
export const returns: Table = {
  'a reload': `
    await load('?view=read');
    const left = await stop('${slides.exercise}', 0.6); await reload(); return left`,
  'Back and Forward': `
    const left = await stop('${slides.withTable}', 0.4);
    go('${slides.withCode}'); await rest();
    await step('back'); await look(left);
    await step('forward'); await look(at('${slides.withCode}'));
    await step('back'); return left`,
  'reading on from the end of a slide': `
    const end = await find('#${slides.withFootnote} .footnotes > li:last-child');
    const next = end.closest('section').nextElementSibling;
    go(end.id); await rest();
    view.scrollBy(0, 300); await rest(); return at(next.id, top(next.id))`,
  'a scroll without any input right after a jump': `
    const id = '${slides.withTable}';
    go(id); for (let count = 0; count < 6; count++) await frame();
    view.scrollBy(0, 60); return at(id, top(id))`,
  'ten quick jumps': `
    const ids = [...doc().querySelectorAll('.slides > section')].map(({ id }) => id).filter((_, index) => index % 3 === 1);
    for (const id of ids.slice(0, 9)) { go(id); await frame(); }
    return go(ids[9])`,
  'paper on the way': `
    const place = go('${slides.withTable}'); await frame();
    view.dispatchEvent(new view.Event('beforeprint')); await frame(); view.dispatchEvent(new view.Event('afterprint'));
    return place`,
  'the stage and back': `const left = await stop('${slides.withTable}', 0.3); await leave('.'); await step('back'); return left`,
  '„Dort weiterlesen“': `
    remember('{"at":"${slides.calculator}"}'); await load('?view=read'); return follow('.notice a')`,
  'a window made wider that tells of a scroll first': `
    const place = go('${slides.withCode}'); await rest();
    holder.style.width = view.innerWidth + 20 + 'px'; view.dispatchEvent(new view.Event('scroll')); return place`,
  'what another deck has left': `
    remember('{"at":"gone"}');
    go('${slides.opener}'); await rest();
    view.history.replaceState({ slide: 'gone', below: 0, above: 0.5 }, '');
    await reload(); return at('${slides.opener}')`,
};

/** Makes the jumps of a table at one width. */
export async function tryJumps(run: Driver['run'], table: Table, width: number): Promise<void> {
  await run(openFrame(width));
  for (const [name, sentence] of Object.entries(table))
    expect.soft(await run(jump(sentence)), `${name}, ${width} px`).toEqual([]);
}
