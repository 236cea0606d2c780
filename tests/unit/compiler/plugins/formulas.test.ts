import { describe, expect, it } from 'vitest';
import { compileText, findMarked } from '../compile-text.ts';
import { measureGrowth } from '../limits/growth.ts';

/** The formulas of a slide as LaTeX, and what is left of the text around them. */
function read(text: string): { formulas: string[]; around: string } {
  const { written, findings } = compileText(`## Folie\n\n${text}`);
  expect(findings).toEqual([]);
  const body = /<div class="body">([\s\S]*?)<\/div>/.exec(written)?.[1] ?? '';
  const formulas = [...body.matchAll(/<annotation[^>]*>([\s\S]*?)<\/annotation>/g)].map(([, found = '']) => found);
  return { formulas, around: body.replace(/<math[\s\S]*?<\/math>/g, '∎').replace(/<[^>]*>|\n/g, '') };
}

describe('formulas', () => {
  it.each([
    ['Anteil $40\\%$ im Jahr.', ['40\\%']],
    ['Menge $\\{a\\}$ hier.', ['\\{a\\}']],
    ['Wert $x\\,$ hier.', ['x\\,']],
    ['Nach $\\S$ und $a\\$$ je Stück.', ['\\S', 'a\\$']],
    ['Ende $x\\ $ und $a\\\\$.', ['x\\ ', 'a\\\\']],
    ['Kurz $x$, $1$, $\\%$.', ['x', '1', '\\%']],
    ['Zahlen: 10$^3$, 5$\\mu$m, 2$x$ und 40$\\%$.', ['^3', '\\mu', 'x', '\\%']],
    ['Block $$\\{a\\}$$ im Text.', ['\\{a\\}']],
    ['$$\na \\\\\nb\\%\n$$', ['a \\\\\nb\\%']],
    ['$$ x\\,$$ und $$  y  $$', ['x\\,', 'y']],
    ['- $5\\%$\n\n| $a\\%$ |\n|---|\n| $\\}$ |', ['5\\%', 'a\\%', '\\}']],
    [
      'Mit\n\\begin{align*}\na &= b \\\\\n c &= d\n\\end{align*}\nim Text.',
      ['\\begin{align*}\na &amp;= b \\\\\n c &amp;= d\n\\end{align*}'],
    ],
    ['Kurz \\\\(x_1 + y_1\\\\) und \\\\[ \\sum x \\\\] allein.', ['x_1 + y_1', '\\sum x']],
    ['Mengen $\\\\{x, y\\\\}$ und $a \\\\\\\\{b}$.', ['\\{x, y\\}', 'a \\\\{b}']],
    [
      '<div title="$q$">\nMit $A$, $a &lt; b$, $a < b$, \\(x_1\\), 5$ und 6$.\n<p>$$\na^2\n$$</p>\n\\[ y \\]\n</div>',
      ['A', 'a &lt; b', 'a &lt; b', 'x_1', 'a^2', 'y'],
    ],
    ['<table><tr><td>$z$</td></tr></table>\n\n<details><summary>$s$</summary>\n\n$m$\n\n</details>', ['z', 's', 'm']],
    ['Wie bei Reveal: `$$ J(\\theta_0) = x_1 $$`.', ['J(\\theta_0) = x_1']],
  ])('are found in %j', (text, formulas) => {
    expect(read(text).formulas).toEqual(formulas);
  });

  it.each([
    ['Von 5 $ und 10 $ auf 20 $.', 'Von 5 $ und 10 $ auf 20 $.'],
    ['Von $5 bis $10.', 'Von $5 bis $10.'],
    ['Für 5$, 6$ oder 7$.', 'Für 5$, 6$ oder 7$.'],
    ['Von 20$/Monat bis 200$/Monat (5$) oder 5$-10$.', 'Von 20$/Monat bis 200$/Monat (5$) oder 5$-10$.'],
    ['Von US$/Tag bis US$10.', 'Von US$/Tag bis US$10.'],
    ['Erst $5\\% und dann $6\\%.', 'Erst $5% und dann $6%.'],
    ['Ein \\$x\\$ und \\$ 5.', 'Ein $x$ und $ 5.'],
    ['Zwischen $40\\$ und $50\\$ liegt es.', 'Zwischen $40$ und $50$ liegt es.'],
    ['Ein \\\\(Ordner und \\\\[mehr, \\begin{foo}.', 'Ein \\(Ordner und \\[mehr, \\begin{foo}.'],
    ['Code `$$BODY$$` bleibt.', 'Code $$BODY$$ bleibt.'],
    ['Code `$x\\%$` und [`$y$`](https://a.example/?a=$b$) bleiben.', 'Code $x\\%$ und $y$ bleiben.'],
    ['Am Ende $ x$ und $x $ und $x\n$.', 'Am Ende $ x$ und $x $ und $x$.'],
    ['<pre>$x$</pre><p><code>$y$</code> <kbd>$z$</kbd> <!-- $c$ --></p>', '$x$$y$ $z$ '],
    ['<p>Von $5 bis $10, $a<b>x</b>$ und \\$x\\$</p>', 'Von $5 bis $10, $ax$ und \\$x\\$'],
    ['Leer $$ $$.', 'Leer $$ $$.'],
    ['Leer $$$$.', 'Leer $$$$.'],
  ])('are none in %j', (text, around) => {
    const { formulas, around: shown } = read(text);
    expect(formulas).toEqual([]);
    expect(shown.replace(/\s+/g, ' ')).toBe(around);
  });

  it.each(['\\', '$', '$a', '$a ', '\\$', '$\\$', '$$ ', '$\\', '$$\\', '$a\\%', '$$a$', '1$', '1$a', '1$a$'])(
    'are looked for in a time that grows with the text: %j',
    (piece) => {
      expect(measureGrowth(1000, (count) => compileText(`## Folie\n\n${piece.repeat(count)}`))).toBeLessThan(24);
    },
  );

  it('have backslashes that reveal-md wants twice', () => {
    const typed = String.raw`$a \\; b \, c$ $\begin{matrix} x \\\\ y \\ z \end{matrix}$`;
    expect(read(typed).formulas).toEqual([
      String.raw`a \; b \, c`,
      String.raw`\begin{matrix} x \\ y \\ z \end{matrix}`,
    ]);
  });

  it('are looked for once in blanks without an end', () => {
    const grow = (count: number) => compileText(`## Folie\n\n$$${' \t'.repeat(count)}a`);
    expect(measureGrowth(20_000, grow)).toBeLessThan(24);
  });
});

describe('what a formula says beside its signs', () => {
  it('gives no ids, so that labels take none from slides', () => {
    const { written, findings } = compileText(
      '## B\n\n$$\\begin{equation}\\label{b}x\\end{equation}$$\n\n$$\\begin{align}a\\label{b}\\\\b\\tag{7}\\label{glossar}\\end{align}$$\n\n$\\label{z}x$',
    );
    expect(findings).toEqual([]);
    expect([...written.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)).toEqual(['b']);
  });

  it('stays as code where it has a macro that nobody has defined', () => {
    const { written, findings } = compileText('## Folie\n\nText $\\foo{x} + 1$.');
    expect(findings.map(({ level, message }) => `${level} ${message}`)).toEqual([
      String.raw`warning No formula knows "\foo" here; this one stands there as it was typed.`,
    ]);
    expect(written).toContain(String.raw`<code>$\foo{x} + 1$</code>`);
  });

  it('refers to nothing', () => {
    expect(findMarked('## Folie\n\nNach ‹›$\\eqref{x}$ und ‹›$a + \\ref{b}$, ‹›$\\def\\r{\\ref{c}}\\r$.'))
      .toMatchInlineSnapshot(`
      "broken-formula (error)
        A formula cannot refer to another one: \\ref and \\eqref lead nowhere here.
        Number the other formula with \\tag{1}, and write the number in the text.
      broken-formula (error)
        A formula cannot refer to another one: \\ref and \\eqref lead nowhere here.
        Number the other formula with \\tag{1}, and write the number in the text.
      broken-formula (error)
        A formula cannot refer to another one: \\ref and \\eqref lead nowhere here.
        Number the other formula with \\tag{1}, and write the number in the text."
    `);
  });

  it.each([
    '\\href{https://a.example}{x}',
    '\\url{https://a.example}',
    '\\id{x}{y}',
    '\\class{a}{y}',
    '\\style{color:red}{y}',
    '\\data{a=b}{y}',
    '\\htmlId{a}{y}',
    '\\htmlClass{a}{y}',
    '\\htmlStyle{a}{y}',
    '\\htmlData{a=b}{y}',
    '\\includegraphics{a.png}',
    '\\includegraphics[alt=x]{https://a.example/a.png}',
    '\\color{url(x)}x',
    '\\textcolor{#f00;position:fixed}{x}',
    '\\def\\a{\\a\\a}\\a',
  ])('is an error where it would be a link, a style, an id or a file: %s', (formula) => {
    const { written, findings } = compileText(`## Folie\n\n$${formula}$`);
    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['broken-formula', 3, 1]]);
    expect(written).not.toContain('<math');
  });

  it.each(['\\char"1B', '\\char"0', '\\text{\\char"7F}'])('writes no control character: %s', (formula) => {
    const { written } = compileText(`## Folie\n\n$${formula} x$`);
    expect(written).not.toMatch(/[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  });

  it('draws no rule larger than the slide', () => {
    const { written } = compileText('## Folie\n\n$\\rule{9999em}{9999pt}$ $\\kern9999em x$');
    expect(written.replace(/<annotation.*?<\/annotation>/g, '')).not.toContain('9999');
  });
});
