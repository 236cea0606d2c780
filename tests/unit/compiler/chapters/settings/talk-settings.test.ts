import { describe, expect, it } from 'vitest';
import { renderDeck } from '../../../../../src/compiler/document/document.ts';
import { compileFiles, compileText } from '../../compile-text.ts';

const nothing = { speaker: '', event: '', date: '', contact: '' };
const read = (yaml: string) => {
  const { deck, findings } = compileText('## Folie', `title: x\n${yaml}\nstrict: false`);
  return {
    talk: deck.talk,
    findings: findings.map(({ level, rule, line, column }) => `${line}:${column} ${level} ${rule}`),
  };
};

describe('"talk" in deck.yaml', () => {
  it.each([
    ['', nothing],
    ['talk:', nothing],
    ['talk: {}', nothing],
    ['talk: { speaker: "", date: null }', nothing],
    ['talk: { speaker: Kim, date: 2026-11-28 }', { ...nothing, speaker: 'Kim', date: '2026-11-28' }],
    [
      'talk:\n  event: 2026\n  contact: |\n    kim@verein.example\n',
      { ...nothing, event: '2026', contact: 'kim@verein.example' },
    ],
    ['talk: { date: "28./29. November" }', { ...nothing, date: '28./29. November' }],
    ['talk: { speaker: "<b>Kim</b> & **Co**" }', { ...nothing, speaker: '<b>Kim</b> & **Co**' }],
  ])('gives what it says: %s', (yaml, talk) => expect(read(yaml)).toEqual({ talk, findings: [] }));

  it.each([
    ['talk: Kim', '2:1 error wrong-value'],
    ['talk: [Kim]', '2:1 error wrong-value'],
    ['talk: 7', '2:1 error wrong-value'],
    ['talk:\n  speaker: [Kim, Ina]', '3:3 error wrong-value'],
    ['talk:\n  speaker: Kim\n  event: { name: Tag }', '4:3 error wrong-value'],
    ['talk:\n  date: 2026-02-30', '3:3 error wrong-value'],
    ['talk:\n  speaker: Kim\n  mail: kim@verein.example', '4:3 warning unknown-key'],
    [`talk:\n  event: ${'x'.repeat(500)}`, '3:3 notice long-value'],
  ])('says at its place what cannot be used: %s', (yaml, finding) => expect(read(yaml).findings).toEqual([finding]));

  it('suggests the key that was meant', () => {
    const { findings } = compileText('## Folie', 'talk: { speeker: Kim }');
    expect(findings[0]?.fix).toContain('speaker');
  });
});

describe('the title and the closing slide', () => {
  const slides = (talk: string) => {
    const { deck } = compileFiles({
      'deck.yaml': `title: x\ncuts: [{ name: kurz, minutes: 1 }]\ntalk: ${talk}`,
      '1-a.md': `<!-- .slide: data-cut="kurz" -->\n# Titel\n\nZeile\n\n---\n<!-- .slide: data-cut="kurz" -->\n## Mitte\n\n---\n<!-- .slide: data-cut="kurz" -->\n## Schluss\n\nDanke\n\n---\n## Anhang`,
    });
    const page = renderDeck(deck, { renderWidget: () => '' });
    return page
      .split('<section')
      .filter((section) => section.includes('talk-facts'))
      .map((section) => section.replace(/<nav.*/s, ''));
  };

  it('say it, after the first line and at the end; not an appendix', () => {
    const [title, closing, ...others] = slides('{ speaker: Kim, date: 2026-11-28, contact: "https://verein.example" }');
    const lines =
      '<ul class="talk-facts"><li data-fact="speaker"><bdi>Kim</bdi></li><li data-fact="date"><time datetime="2026-11-28"><bdi>28. November 2026</bdi></time></li><li data-fact="contact"><a href="https://verein.example" title="öffnet ein neues Fenster" target="_blank" rel="noopener"><bdi>verein.example</bdi></a></li></ul>';
    expect(title).toContain(`<p>Zeile</p>${lines}`);
    expect(closing).toContain(`<p>Danke</p>${lines}</div>`);
    expect(others).toEqual([]);
  });
  it('say nothing without it', () => expect(slides('')).toEqual([]));
  it('show markup as text, and keep the direction of a text to itself', () => {
    const [title] = slides(`{ speaker: "<img src=x onerror=alert(1)>", event: "מפגש &amp; **Tag**" }`);
    expect(title).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>');
    expect(title).toContain('<bdi>מפגש &amp;amp; **Tag**</bdi>');
  });
});
