import { describe, expect, it } from 'vitest';
import { typeset, typesetPiece, type TextState } from '../../../../src/compiler/html/typography.ts';
import { findTypography } from '../../../../src/compiler/html/typography/languages.ts';
import { compileFiles, compileText, readBody } from '../compile-text.ts';

// In the tables "_" stands for a narrow no-break space and "~" for a no-break space.
const show = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~');

describe('typeset(text, typography)', () => {
  const set = (language: string) => (text: string, expected: string) =>
    expect(show(typeset(text, findTypography(language)))).toBe(expected);

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
    ["die '90er und '80ern", 'die ’90er und ’80ern'],
    ["Sommer '24", 'Sommer ’24'],
    ["'24 Stunden' am Tag", '‚24_Stunden‘ am Tag'],
    ["Er hat 'ne Frage, und 's ist Hans' Sache.", 'Er hat ’ne Frage, und ’s ist Hans’ Sache.'],
    ["'n Auto, 'nen Zug, 'raus damit", '’n Auto, ’nen Zug, ’raus damit'],
    ["'s ist gut", '’s ist gut'],
    ["Rock 'n' Roll und 'Rock 'n' Roll'", 'Rock ’n’ Roll und ‚Rock ’n’ Roll‘'],
    ["Wer war's? 'Hans' Rad ist neu.'", 'Wer war’s? ‚Hans’ Rad ist neu.‘'],
    ["'Haus' und 'Hof'", '‚Haus‘ und ‚Hof‘'],
    ["'Das Haus' gehört Max' Tante", '‚Das Haus‘ gehört Max’ Tante'],
    ["das Wort 'ne' und 's'", 'das Wort ‚ne‘ und ‚s‘'],
    ["'Geht's?' fragt er", '‚Geht’s?‘ fragt er'],
    ["L'Oréal, d'Artagnan, O'Neill, Ku'damm", 'L’Oréal, d’Artagnan, O’Neill, Ku’damm'],
    // Behind dashes and brackets.
    ['Ja – "so" und –"so" und —"so"', 'Ja~– „so“ und –„so“ und —„so“'],
    ['"Ich wollte –" sagte er', '„Ich wollte –“ sagte er'],
    ['"Vor-" und "Nachteil"', '„Vor-“ und „Nachteil“'],
    ['["x"] {"x"} ("x") a/"b" x="y"', '[„x“] {„x“} („x“) a/„b“ x=„y“'],
    ['"…und so" – "…"', '„…und so“~– „…“'],
    ['"a"? "b"! ("c").', '„a“? „b“! („c“).'],
    ["('so') und –'so'", '(‚so‘) und –‚so‘'],
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
    ['1. August 2026', '1._August~2026'],
    ['1. 8. 2026 und 1.8.2026', '1._8._2026 und 1.8.2026'],
    ['seit Aug. 2026, 1.–3. März', 'seit Aug.~2026, 1.–3._März'],
    ['am 1. Maiglöckchen', 'am 1. Maiglöckchen'],
    ['rund 40 und etwa 5', 'rund~40 und etwa~5'],
    ['Stand 2026-08', 'Stand~2026-08'],
    // Dashes and dots.
    ['Wort -- Wort', 'Wort~– Wort'],
    ['Wort - Wort', 'Wort~– Wort'],
    ['Wort – Wort', 'Wort~– Wort'],
    ['10–20 und Vor- und Nachteil', '10–20 und Vor- und Nachteil'],
    ['und so weiter...', 'und so weiter…'],
  ])('in German sets %s as %s', set('de'));

  it.each([
    ["\"It's 'so',\" she said", '“It’s ‘so’,” she said'],
    ["'It's the users' data,' he said", '‘It’s the users’ data,’ he said'],
    ["'tis the '90s, 'cause rock 'n' roll", '’tis the ’90s, ’cause rock ’n’ roll'],
    ["the '90s' music and James' book", 'the ’90s’ music and James’ book'],
    ["get 'em 'round", 'get ’em ’round'],
    ['Word -- word, word--word...', 'Word – word, word—word…'],
    ['so—"yes"—and ("no") and ["no"]', 'so—“yes”—and (“no”) and [“no”]'],
    ['Really? Yes! One: two; three', 'Really? Yes! One: two; three'],
    ['40 GB, 30 %, 30%, 3 days', '40_GB, 30_%, 30%, 3 days'],
    ['e.g. this, e. g. that, i. e. so', 'e.g. this, e._g. that, i._e. so'],
    ['as of 2026-08, accessed 1 August 2026', 'as of~2026-08, accessed~1~August~2026'],
    ['August 1, 2026 and 1st May 2026', 'August~1,~2026 and 1st~May~2026'],
    ['p. 12, Fig. 3, No. 5', 'p.~12, Fig.~3, No.~5'],
  ])('in English sets %s as %s', set('en-GB'));

  it.each([
    ['"Bonjour", dit-il', '«_Bonjour_», dit-il'],
    ['« Bonjour » et «oui»', '«_Bonjour_» et «_oui_»'],
    ['"il dit \'non\' ici"', '«_il dit “non” ici_»'],
    ["l'homme d'aujourd'hui", 'l’homme d’aujourd’hui'],
    ['Quoi ? Oui ! Bien ; voici : tout', 'Quoi_? Oui_! Bien_; voici~: tout'],
    ['Quoi? Oui! Bien; voici: tout', 'Quoi_? Oui_! Bien_; voici~: tout'],
    ['Vraiment ?! "Quoi ?" (Non !)', 'Vraiment_?! «_Quoi_?_» (Non_!)'],
    ['à 10:30, https://a.example/?x=1', 'à 10:30, https://a.example/?x=1'],
    ['40 Go, 30 %, le 1er août 2026', '40_Go, 30_%, le 1er~août~2026'],
    ['mot – mot', 'mot~– mot'],
  ])('in French sets %s as %s', set('fr'));

  it.each([
    ['de-AT', '"a \'b\'"', '„a ‚b‘“'],
    ['de-CH', '"a \'b\'"', '«a ‹b›»'],
    ['es', '"a" 40 GB...', '"a" 40_GB...'],
    ['den', '"a"', '"a"'],
  ])('in %s sets %s as %s', (language, text, expected) => set(language)(text, expected));

  it('leaves text as it was typed where no language is known', () => {
    expect(typeset('"a" -- 40 GB', findTypography(undefined))).toBe('"a" -- 40 GB');
  });
});

describe('typesetPiece(text, state, typography)', () => {
  const german = findTypography('de')!;
  const typesetGerman = (text: string, state: TextState) => typesetPiece(text, state, german);

  it('knows what stood before', () => {
    expect(typesetGerman('"', { previous: 'a' })).toBe('“');
    expect(typesetGerman('"', { previous: '(' })).toBe('„');
    expect(show(typesetGerman(' GB', { previous: '0' }))).toBe('_GB');
    expect(typesetGerman("'s", { previous: 'o' })).toBe('’s');
  });

  it('closes a quote that another piece has opened', () => {
    const state = { previous: '' };
    expect([typesetGerman("'", state), typesetGerman('innen', state), typesetGerman("'", state)].join('')).toBe(
      '‚innen‘',
    );
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
    [
      'across pieces of single quotes',
      "'*innen*' und '**fett** und `code`' von Hans'",
      '<p>‚<em>innen</em>‘ und ‚<strong>fett</strong> und <code translate="no">code</code>‘ von Hans’</p>',
    ],
    ['behind a dash', '–"**fett**" und –*"k"*', '<p>–„<strong>fett</strong>“ und –<em>„k“</em></p>'],
    ['around raw HTML', '"<b>fett</b>" und (<i>"k"</i>)', '<p>„<b>fett</b>“ und (<i>„k“</i>)</p>'],
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
    ['Stand 2026-08.', 'Stand~<span class="unbroken">2026-08</span>.'],
    ['am 2026-08-01', 'am <span class="unbroken">2026-08-01</span>'],
    ['2026-08-01–2026-08-05', '<span class="unbroken">2026-08-01–2026-08-05</span>'],
    ['2024–2026 und 10–20', '<span class="unbroken">2024–2026</span> und <span class="unbroken">10–20</span>'],
    ['1.–3. August', '<span class="unbroken">1.–3</span>._August'],
    ['<svg viewBox="0 0 9 9"><text>2026-08</text></svg>', '<svg viewBox="0 0 9 9"><text>2026-08</text></svg>'],
    ['bericht-2026-08-01.pdf, 978-3-16, 0800-1', 'bericht-2026-08-01.pdf, 978-3-16, 0800-1'],
  ])('keeps the date in %s together', (text, expected) => {
    expect(bodyOf(text)).toBe(`<p>${expected}</p>`);
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
    ['en', '“x”'],
    ['fr', '«\u202Fx\u202F»'],
    ['fr-CA', '«\u00A0x\u00A0»'],
    ['fr-CH', '«\u202Fx\u202F»'],
    ['es', '&quot;x&quot;'],
  ])('with language %s it sets %s', (language, expected) => {
    const { deck } = compileText('## Folie\n\n"x"', `language: ${language}`);
    expect(readBody(deck.slides[0])).toBe(`<p>${expected}</p>`);
  });

  it('is that of a slide in another language, in title, text and notes', () => {
    const text = '## "Eins"\n\n---\n\n<!-- .slide: lang="fr" -->\n\n## "Deux"\n\nQuoi ? "Oui"\n\nNote: "Non"';
    const slide = compileText(text).deck.slides[1];
    expect(slide?.title).toBe('«\u202FDeux\u202F»');
    expect(readBody(slide)).toBe('<p>Quoi\u202F? «\u202FOui\u202F»</p>');
    expect(slide?.notesHtml).toBe('<p>«\u202FNon\u202F»</p>');
  });

  it.each([
    ['fr', 'Quoi\u202F? Ici\u00A0: oui\u202F!'],
    ['fr-CH', 'Quoi\u202F? Ici\u202F: oui\u202F!'],
    ['fr-CA', 'Quoi? Ici\u00A0: oui!'],
  ])('sets blanks before marks as in %s', (language, expected) => {
    const { deck } = compileText('## A\n\nQuoi? Ici : oui!', `language: ${language}`);
    expect(readBody(deck.slides[0])).toBe(`<p>${expected}</p>`);
  });

  it('is off without deck.yaml', () => {
    expect(readBody(compileFiles({ 'a.md': '## Slide\n\n"x" -- 40 GB' }).deck.slides[0])).toBe(
      '<p>&quot;x&quot; -- 40 GB</p>',
    );
  });
});
