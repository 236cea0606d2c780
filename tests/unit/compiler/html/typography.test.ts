import { describe, expect, it } from 'vitest';
import { typesetPiece } from '../../../../src/compiler/html/typography.ts';
import { compileFiles, compileText, readBody } from '../compile-text.ts';

// In the tables "_" stands for a narrow no-break space and "~" for a no-break space.
const show = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~');

describe('typesetPiece(text, state)', () => {
  it.each([
    // Quotes.
    ['"Zitat"', '„Zitat“'],
    ['Er sagt: "Ja."', 'Er sagt: „Ja.“'],
    ['("Klammer")', '(„Klammer“)'],
    ['"außen \'innen\' außen"', '„außen ‚innen‘ außen“'],
    ['"\'doppelt\' am Anfang"', '„‚doppelt‘ am Anfang“'],
    ['"am Ende \'doppelt\'"', '„am Ende ‚doppelt‘“'],
    ['KI-"Agenten" und "KI"-Agenten', 'KI-„Agenten“ und „KI“-Agenten'],
    ['A/"B" – "C"', 'A/„B“~– „C“'],
    ['„schon“ ‚gesetzt‘', '„schon“ ‚gesetzt‘'],
    // Apostrophes.
    ["geht's", 'geht’s'],
    ["Hans' Rad", 'Hans’ Rad'],
    ["'einfach' und Hans' Rad", '‚einfach‘ und Hans’ Rad'],
    ["die '90er", 'die ’90er'],
    // Abbreviations.
    ['z.B. z. B. Z. B.', 'z._B. z._B. Z._B.'],
    ['d.h. d. h.', 'd._h. d._h.'],
    ['u.a. u. a. u. Ä.', 'u._a. u._a. u._Ä.'],
    ['CorrelAid e.V. und e. V.', 'CorrelAid e._V. und e._V.'],
    ['i.d.R. i. d. R.', 'i._d._R. i._d._R.'],
    ['s. o. und s.u.', 's._o. und s._u.'],
    ['300 v. Chr.', '300 v._Chr.'],
    ['usw. etc. Nr. 5', 'usw. etc. Nr.~5'],
    ['Tag. Bald', 'Tag. Bald'],
    // Numbers and their units.
    ['40 GB', '40_GB'],
    ['40 GB/s, 1.000,5 kWh, 30 %', '40_GB/s, 1.000,5_kWh, 30_%'],
    ['5 Euro, 3 Tage, 12 Folien', '5_Euro, 3_Tage, 12_Folien'],
    ['5 Gigantische', '5 Gigantische'],
    ['§ 203 StGB', '§~203 StGB'],
    ['§§ 1 und Art. 28 Abs. 3', '§§~1 und Art.~28 Abs.~3'],
    ['1. August 2026', '1._August 2026'],
    ['rund 40 und etwa 5', 'rund~40 und etwa~5'],
    ['Stand 2026-08', 'Stand~2026-08'],
    // Dashes and dots.
    ['Wort -- Wort', 'Wort~– Wort'],
    ['Wort - Wort', 'Wort~– Wort'],
    ['Wort – Wort', 'Wort~– Wort'],
    ['10–20 und Vor- und Nachteil', '10–20 und Vor- und Nachteil'],
    ['und so weiter...', 'und so weiter…'],
  ])('%s → %s', (text, expected) => {
    expect(show(typesetPiece(text, { previous: '' }))).toBe(expected);
  });

  it('knows what stood before', () => {
    expect(typesetPiece('"', { previous: 'a' })).toBe('“');
    expect(typesetPiece('"', { previous: '(' })).toBe('„');
    expect(show(typesetPiece(' GB', { previous: '0' }))).toBe('_GB');
    expect(typesetPiece("'s", { previous: 'o' })).toBe('’s');
  });

  it('closes a quote that another piece has opened', () => {
    const state = { previous: '' };
    expect([typesetPiece("'", state), typesetPiece('innen', state), typesetPiece("'", state)].join('')).toBe('‚innen‘');
  });
});

describe('typography in a chapter', () => {
  const bodyOf = (text: string) => show(readBody(compileText(`## Folie\n\n${text}`).deck.slides[0]));

  it.each([
    [
      'across emphasis',
      '"**fett**" und **"fett"** und "*k*"',
      '<p>„<strong>fett</strong>“ und <strong>„fett“</strong> und „<em>k</em>“</p>',
    ],
    [
      'across links',
      '"[Text](#folie)" und ["Text"](#folie)',
      '<p>„<a href="#folie">Text</a>“ und <a href="#folie">„Text“</a></p>',
    ],
    ['behind code', '"`code`"', '<p>„<code translate="no">code</code>“</p>'],
    ['between a number and its unit', '**40** GB', '<p><strong>40</strong>_GB</p>'],
    ['anew in each item', '- "a\n- "b"', '<ul><li>„a</li><li>„b“</li></ul>'],
    [
      'in captions',
      '![Foto](foto.jpg \'"Bild" z.B.\')',
      '<figure class="image"><img src="slides/foto.jpg" alt="Foto" loading="lazy" /><figcaption>„Bild“ z._B.</figcaption></figure>',
    ],
  ])('holds %s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });

  it.each([
    ['code', '`"x" z.B. 40 GB`', '<p><code translate="no">&quot;x&quot; z.B. 40 GB</code></p>'],
    [
      'code blocks',
      '```\n"x" z.B. 40 GB\n```',
      '<pre tabindex="0"><code class="hljs" translate="no">&quot;x&quot; z.B. 40 GB</code></pre>',
    ],
    ['raw code', '<kbd>"x" z.B.</kbd>', '<p><kbd>&quot;x&quot; z.B.</kbd></p>'],
    [
      'addresses',
      "https://a.example/it's...x",
      '<p><a href="https://a.example/it\'s...x" title="öffnet ein neues Fenster" target="_blank" rel="noopener">https://a.example/it\'s...x</a></p>',
    ],
    ['what a backslash protects', '\\"x\\"', '<p>&quot;x&quot;</p>'],
  ])('leaves %s alone', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });

  it('holds for titles, notes, footnotes and chapters', () => {
    const text =
      '---\ntitle: "Kapitel z.B."\n---\n## "Folie" mit 40 GB\n\nText[^a]\n\nNote: "Notiz"\n\n[^a]: "Fußnote"';
    const [slide] = compileText(text).deck.slides;
    expect(show([slide?.title, slide?.titleHtml, slide?.outlineHtml, slide?.notesHtml].join('\n'))).toBe(
      '„Folie“ mit 40_GB\n<h3>„Folie“ mit 40_GB</h3>\n<h1 class="visually-hidden">Probe</h1><h2 class="visually-hidden">Kapitel z._B.</h2>\n<p>„Notiz“</p>',
    );
    expect(slide?.footnotesHtml).toContain('„Fußnote“');
  });

  it.each([
    ['de', '„x“'],
    ['de-AT', '„x“'],
    ['en', '&quot;x&quot;'],
  ])('with language %s it sets %s', (language, expected) => {
    const { deck } = compileText('## Folie\n\n"x"', `language: ${language}`);
    expect(readBody(deck.slides[0])).toBe(`<p>${expected}</p>`);
  });

  it('is off without deck.yaml', () => {
    expect(readBody(compileFiles({ 'a.md': '## Slide\n\n"x" -- 40 GB' }).deck.slides[0])).toBe(
      '<p>&quot;x&quot; -- 40 GB</p>',
    );
  });
});
