import { describe, expect, it } from 'vitest';
import { Writer, type Rules } from '../../../../../src/compiler/html/raw/writer.ts';
import { readShown } from '../../../../../src/compiler/html/shown.ts';
import type { Shown } from '../../../../../src/compiler/types.ts';

const allowed = new Set('b i p div sup table tr td img clipPath svg path'.split(' '));
const rules: Rules<{ readonly own: string }> = {
  isDiscarded: (name) => name === 'script',
  reportDepth: () => undefined,
  openTag: ({ name, attributes }) =>
    allowed.has(name)
      ? { name, attributes: attributes.map(({ name: key, value }) => [key, value] as const) }
      : undefined,
};

/** What becomes of an author's pieces and, in brackets, of ours between them. */
function write(...pieces: (string | { readonly own: string })[]): { text: string; shown: readonly Shown[] } {
  const writer = new Writer(rules);
  for (const piece of pieces) {
    if (typeof piece === 'string') writer.write(piece, 0);
    else writer.add(piece, [{ text: piece.own, within: [] }], ['p']);
  }
  writer.finish();
  const text = writer.parts.map((part) => (typeof part === 'string' ? part : `[${part.own}]`)).join('');
  return { text, shown: writer.shown };
}

describe('Writer', () => {
  it.each([
    ['<b>x', '<b>x</b>'],
    ['x</b></section>', 'x'],
    ['<b>x</i>y</b>', '<b>xy</b>'],
    ['<i><b>x</i>y</b>', '<i><b>x</b></i>y'],
    ['<p>x<p>y', '<p>x</p><p>y</p>'],
    ['<SECTION></SECTION><p>x</p>', '<p>x</p>'],
    ['<Foo></Foo><b>x</b>', '<b>x</b>'],
    ['<B>x</b>', '<b>x</b>'],
    ['<X-Y></X-Y><table><tr><td>a</td></tr></table>', '<table><tr><td>a</td></tr></table>'],
    ['<svg><linearGradient/><clipPath><path/></clipPath></svg>', '<svg><clipPath><path></path></clipPath></svg>'],
    ['a<script>b<b>c</script>d', 'ad'],
    ['<form><form title="x"></form>y', 'y'],
    ['<img alt=x><img/>', '<img alt="x" /><img />'],
    ['<b title="a&quot;b<c">x</b>', '<b title="a&amp;quot;b&lt;c">x</b>'],
    ['a < b & c &amp; d &#60;e "f"', 'a &lt; b &amp; c &amp; d &#60;e "f"'],
    ['<!-- a --><![CDATA[b]]><?c ?><!DOCTYPE d>e', 'e'],
  ])('writes %s as %s', (text, expected) => {
    expect(write(text).text).toBe(expected);
  });

  it('reads no further where tags stand in each other without end, and closes them', () => {
    const { text } = write('<b>'.repeat(5_000) + 'x', { own: 'y' }, '</b>z');
    expect(text).toBe(`${'<b>'.repeat(100)}[y]${'</b>'.repeat(100)}`);
  });

  it('puts ours at its place, and leaves it out with what stands around it', () => {
    expect(write('<i>a', { own: 'b' }, 'c</i><script>d', { own: 'e' }, '</script>', { own: 'f' }).text).toBe(
      '<i>a[b]c</i>[f]',
    );
  });

  it('ends before ours what does not go on around it, once', () => {
    expect(write('<div><p><b>', { own: 'a' }, '</b></p>x</div>').text).toBe('<div><p><b></b></p>[a]x</div>');
  });

  it('shows the text of both, and knows the elements around it', () => {
    const { shown } = write('10<sup>', { own: '15' }, '</sup><table><tr><td>a</td></tr></table><x-y>c</x-y>');
    const read = (...without: string[]) => readShown(shown, without).replace(/\s+/g, ' ').trim();
    expect([read(), read('sup'), read('table')]).toEqual(['10 15 a c', '10 a c', '10 15 c']);
  });
});
