import { describe, expect, it } from 'vitest';
import { html, Html, showText } from '../../../../../src/compiler/html/html.ts';
import { joinPieces, RawHtml } from '../../../../../src/compiler/html/raw/sanitise.ts';
import { readShown } from '../../../../../src/compiler/html/shown.ts';

const own = (text: string) => html`<b>${showText(text)}</b>`;
const join = (...pieces: (string | Html)[]) =>
  joinPieces(pieces.map((piece) => (typeof piece === 'string' ? new RawHtml(piece) : piece)));
const read = (value: Html, ...without: string[]) => readShown(value.shown, without).replace(/\s+/g, ' ').trim();

describe('joinPieces(pieces)', () => {
  it('puts ours back between what passed', () => {
    expect(join('<i>a', own('b'), 'c</i><script>d</script>', own('e')).text).toBe('<i>a<b>b</b>c</i><b>e</b>');
  });

  it('keeps the call of a widget inside raw HTML', () => {
    const call = { kind: 'widget', name: 'x-y', attributes: {} } as const;
    expect(join('<div>', new Html([call]), '</div>').pieces).toEqual(['<div>', call, '</div>']);
  });

  it('shows the text of both in their order, without what is removed', () => {
    expect(read(join('<i>a &amp; b</i>', own('c'), '<script>d</script>e'))).toBe('a & b c e');
  });

  it('knows the elements around, also when a tag is a piece of its own', () => {
    const value = join('10<sup>', own('15'), '</sup><table><tr><td>a', own('b'), '</td></tr></table><x-y>c</x-y>');
    expect([read(value, 'sup'), read(value, 'table'), read(value, 'x-y')]).toEqual([
      '10 a b c',
      '10 15 c',
      '10 15 a b c',
    ]);
  });
});
