import { describe, expect, it } from 'vitest';
import {
  escapeContent,
  escapeHtml,
  html,
  Html,
  raw,
  renderCall,
  showIn,
  showText,
} from '../../../../src/compiler/html/html.ts';
import { readShown } from '../../../../src/compiler/html/shown.ts';

const call = { kind: 'widget', name: 'vram-calculator', attributes: { model: 'a "b"', bits: '4' } } as const;

describe('html`…`', () => {
  it('escapes all but HTML', () => {
    expect(
      html`<b title="${'"x"'}">${'<i>'} ${raw('<i>')} ${[raw('1'), undefined, raw('2')]} ${undefined}</b>`.text,
    ).toBe('<b title="&quot;x&quot;">&lt;i&gt; <i> 12 </b>');
  });

  it('keeps the calls of widgets between its text', () => {
    const inner = html`<i>${new Html([call])}</i>`;
    expect(html`<b>${inner}${raw('!')}</b>`.pieces).toEqual(['<b><i>', call, '</i>!</b>']);
  });
});

describe('escapeHtml(text) and escapeContent(text)', () => {
  it.each([
    ['a\u0000b\u001Bc\u0085d\uFFFEe', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['a\tb\nc ü 👩‍💻', 'a\tb\nc ü 👩‍💻'],
  ])('give no control character: %j', (text, written) => {
    expect([escapeHtml(text), escapeContent(text)]).toEqual([written, written]);
  });

  it.each([
    ['&#0; &#27; &#x1b; &#X1B; &#127; &#13;', '&amp;#0; &amp;#27; &amp;#x1b; &amp;#X1B; &amp;#127; &amp;#13;'],
    ['&#xFFFE; &#xD800; &#x110000; &#9999999;', '&amp;#xFFFE; &amp;#xD800; &amp;#x110000; &amp;#9999999;'],
    ['&nbsp;&amp;&#65;&#x41;&#10;&#9;&#x1F469;&#xA0;&#133;', '&nbsp;&amp;&#65;&#x41;&#10;&#9;&#x1F469;&#xA0;&#133;'],
    ['a & b &c &#; &#x; &#12345678;', 'a &amp; b &amp;c &amp;#; &amp;#x; &amp;#12345678;'],
  ])('keep references but to what is no character: %j', (text, written) => {
    expect(escapeContent(text)).toBe(written);
  });
});

describe('Html.text', () => {
  it('has the tag of a widget with nothing inside', () => {
    expect(html`<i>${new Html([call])}</i>`.text).toBe(
      '<i><vram-calculator model="a &quot;b&quot;" bits="4"></vram-calculator></i>',
    );
  });
});

describe('renderCall(call, content)', () => {
  it('puts the content into the tag', () => {
    expect(renderCall({ name: 'x-y', attributes: {} }, raw('<p>1</p>')).text).toBe('<x-y><p>1</p></x-y>');
  });
});

describe('readShown(shown, without)', () => {
  const read = (value: Html, ...without: string[]) => readShown(value.shown, without).replace(/\s+/g, ' ').trim();

  it('reads what is marked as shown, and parts words at tags', () => {
    expect(read(html`<p>${showText('eins')}${showText('zwei')}<br />${showText('drei')} ${'vier'}</p>`)).toBe(
      'einszwei drei',
    );
  });

  it('gives characters for references and common blanks for fixed ones', () => {
    expect(readShown(showText('a < b & "c"\u00A0\u202Fd').shown, [])).toBe('a < b & "c"  d');
  });

  it('leaves out what stands inside the named elements, at any depth', () => {
    const value = html`<p>${showText('a')}${showIn('table', html`<td>${showIn('code', showText('b'))}${showText('c')}</td>`)}</p>`;
    expect([read(value), read(value, 'code'), read(value, 'table')]).toEqual(['a bc', 'a c', 'a']);
  });
});
