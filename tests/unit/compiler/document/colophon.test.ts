import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/index.ts';
import { compileFiles, compileText } from '../compile-text.ts';

const text = '# Probe\n\n---\n\n## Folie';
const links =
  '<span class="legal-links"><a href="impressum.html">Impressum</a><a href="https://a.example/d">Datenschutzerklärung</a></span>';

describe('imprint and privacy', () => {
  it('stand on the title slide and nowhere else on the stage, and at the foot of the page', () => {
    const { html } = compileText(text, 'imprint: impressum.html\nprivacy: https://a.example/d');
    const [title = '', ...others] = html.split('</section>');
    expect(title).toContain(links);
    expect(others.join('').split('legal-links')).toHaveLength(1);
    expect(html).toContain('<a class="legal" href="impressum.html">Impressum</a>');
  });

  it('leave no trace where they are not set', () => {
    expect(compileText(text).html).not.toContain('legal');
  });
});

describe('a deck with a public address and neither of them', () => {
  const find = (yaml: string, base = '') =>
    compileFiles({ 'deck.yaml': `title: Probe\n${yaml}`, '01-a.md': text }, { base }).findings.map(
      ({ rule, level, file, line }) => `${file}:${line} ${rule} ${level}`,
    );

  it.each(['', 'strict: true\n'])('is warned of, which is no error either when the deck says "%s"', (more) => {
    const warning = 'no-imprint warning';
    expect(find(`${more}base: https://a.example/`)).toEqual([`slides/deck.yaml:${more ? 3 : 2} ${warning}`]);
    expect(find(more, 'https://a.example/')).toEqual([`slides/deck.yaml:1 ${warning}`]);
  });

  it.each(['imprint: /impressum', 'privacy: /datenschutz', ''])('is not meant with "%s"', (yaml) => {
    expect(find(yaml && `base: https://a.example/\n${yaml}`)).toEqual([]);
  });
});

describe('the address that whoever builds has given', () => {
  const build = (base: string) => compile({ files: [{ path: 'slides/01-a.md', text }], assets: new Map(), base });

  it('gets its slash', () => {
    expect(build('https://a.example/x').deck.base).toBe('https://a.example/x/');
  });

  it.each(['a.example', 'ftp://a.example/', 'https://a.example/?x', 'javascript:alert(1)', 'https://'])(
    'is not "%s"',
    (base) => {
      const { deck, diagnostics } = build(base);
      expect(deck.base).toBe('');
      expect(diagnostics.filter(({ level }) => level === 'error')).toMatchObject([
        { file: 'BASE', line: 1, rule: 'wrong-value', message: `"${base}" cannot be the base.` },
      ]);
    },
  );
});
