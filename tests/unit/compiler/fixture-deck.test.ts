// The deck that the browser tests run on and that authors look things up in: without a finding, and with one of
// everything that a slide can be.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { renderDeck } from '../../../src/compiler/document/document.ts';
import { readFolder } from '../../../src/compiler/vite/folder.ts';
import { accents, containers, layouts, noteKinds } from '../../../src/shared/markup.ts';
import { renderWidget, schemas } from '../../../src/widgets/render.tsx';
import { readBody } from './compile-text.ts';
import { listContentFaults } from './oracle/content.ts';
import { listFaults } from './oracle/oracle.ts';
import { chapters, cuts, formerName, searches, secrets, slides } from '../../browser/tools/fixture-deck.ts';

const folder = join(import.meta.dirname, '../../fixtures/deck');
const { deck, diagnostics } = compile({
  ...(await readFolder(folder)),
  today: '2026-11-28',
  base: '',
  widgets: schemas,
});
const written = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const rendered = deck.slides.map((slide) => slide.titleHtml + readBody(slide) + slide.notesHtml).join('\n');

describe('the fixture deck', () => {
  it('is strict and without a finding', () => {
    expect(deck.strict).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  it('gives a page without a fault, widgets included', () => {
    const html = renderDeck(deck, { renderWidget });
    // Widgets may have forms; authors may not.
    const isOfForm = (fault: string) => /^danger: <(?:form|select|optgroup|option|output)\b/.test(fault);
    expect(listFaults(html, deck).filter((fault) => !isOfForm(fault))).toEqual([]);
    expect(listContentFaults(html)).toEqual([]);
  });

  it.each([...layouts, 'text'])('has a slide with the layout %s', (layout) => {
    expect(deck.slides.filter((slide) => slide.layout === layout && !slide.generated)).not.toEqual([]);
  });

  it.each(containers)('has a container %s', (name) => {
    expect(written).toMatch(new RegExp(`^::: ${name}$`, 'm'));
  });

  it.each(Object.values(noteKinds))('has notes of the kind %s', (kind) => {
    expect(rendered).toContain(`data-note="${kind}"`);
  });

  it('has cue words', () => {
    expect(rendered).toContain('<template class="cues">');
  });

  it('has a widget', () => {
    expect(Object.keys(schemas).filter((name) => written.includes(`<${name} `))).not.toEqual([]);
  });

  it.each(['color', 'gradient', 'image'])('has a background from a %s', (kind) => {
    expect(written).toContain(` data-background-${kind}="`);
  });

  it('names a chapter colour, and leaves one to the number', () => {
    const named = written.match(/^accent: /gm)?.length ?? 0;
    expect(named).toBeGreaterThan(0);
    expect(named).toBeLessThan(deck.chapters.length);
    for (const { accent } of deck.chapters) expect(accents).toContain(accent);
  });
});

describe('what the browser tests call its parts', () => {
  it.each(Object.entries(slides))('%s is a slide', (_, id) => {
    expect(deck.slides.filter((slide) => slide.id === id)).toHaveLength(1);
  });

  it('chapters, cuts and the former name are those of the deck', () => {
    const ids = deck.chapters.map(({ id }) => id);
    expect(Object.values(chapters).filter((id) => !ids.includes(id))).toEqual([]);
    expect(deck.cuts).toEqual(cuts);
    expect(deck.slides.find(({ id }) => id === slides.renamed)?.aliases).toEqual([formerName]);
  });

  it.each(secrets)('%s stands only in what the speaker alone sees', (word) => {
    expect(rendered).toContain(word);
    expect(rendered.replace(/<template[^]*?<\/template>/g, '')).not.toContain(word);
  });

  it.each(searches)('$question can be found', ({ found }) => {
    expect(rendered).toMatch(found);
  });
});
