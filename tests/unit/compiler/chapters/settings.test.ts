import { describe, expect, it } from 'vitest';
import { compileFiles, compileText } from '../compile-text.ts';

describe('deck.yaml', () => {
  it('may leave out everything', () => {
    const { deck, findings } = compileText('## Folie', '# leer\n');
    expect(findings).toEqual([]);
    expect(deck).toMatchObject({
      title: 'Folien',
      language: 'de',
      strict: false,
      base: '',
      cuts: [],
      links: [],
      authors: [],
    });
  });

  it('gives what it says', () => {
    const yaml =
      'title: Titel\nsubtitle: Unter\nauthors: Eine Person\nlicence: CC BY 4.0\nlanguage: de-AT\nbase: https://a.example/x\ncuts:\n  - { name: kurz, label: Kurz, minutes: 20 }\n  - { name: lang, minutes: 45.5 }\nlinks: [{ title: Code, url: "https://a.example/code" }]\nimprint: impressum.html\nprivacy: "https://a.example/p"\nfeedback: mailto:a@b.example\nversion: 2026-08-01\nstrict: true\n';
    const { deck, findings } = compileText('<!-- .slide: data-cut="kurz lang" -->\n## Folie', yaml);
    expect(findings).toEqual([]);
    expect(deck).toMatchObject({
      title: 'Titel',
      subtitle: 'Unter',
      authors: ['Eine Person'],
      licence: 'CC BY 4.0',
      language: 'de-AT',
      base: 'https://a.example/x/',
      cuts: [
        { name: 'kurz', label: 'Kurz', minutes: 20 },
        { name: 'lang', label: 'lang', minutes: 45.5 },
      ],
      links: [{ title: 'Code', url: 'https://a.example/code' }],
      imprint: 'impressum.html',
      privacy: 'https://a.example/p',
      feedback: 'mailto:a@b.example',
      version: '2026-08-01',
      strict: true,
    });
  });

  it('yields to the address of the build', () => {
    const files = { 'deck.yaml': 'base: https://a.example/', 'a.md': '## A' };
    expect(compileFiles(files, { base: 'https://b.example/' }).deck.base).toBe('https://b.example/');
  });

  it('is not needed: then nothing is strict and the first heading is the title', () => {
    const { deck, findings } = compileFiles({ 'a.md': '# Mein *Vortrag* &amp; mehr[^a]\n\n![](foto.jpg)\n\n[^a]: x' });
    expect(deck).toMatchObject({ title: 'Mein Vortrag & mehr', language: undefined, strict: false });
    expect(findings.map(({ level }) => level)).toEqual(['warning']);
  });

  it('counts as strict when "strict" cannot be read', () => {
    expect(compileText('## Folie\n\n![](foto.jpg)', 'strict: ja').findings.map(({ level }) => level)).toEqual([
      'error',
      'error',
    ]);
  });
});
