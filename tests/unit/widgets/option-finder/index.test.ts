import { describe, expect, it } from 'vitest';
import { optionFinder as words } from '../../../../src/shared/words/widgets/option-finder/de.ts';
import { findRungs } from '../../../../src/widgets/option-finder/model.ts';
import type { Answers } from '../../../../src/widgets/option-finder/questions.ts';
import { rules, rungs, type Rung } from '../../../../src/widgets/option-finder/rules.ts';
import { describeResult, joinRanges, listRungs } from '../../../../src/widgets/option-finder/drawing/wording.ts';
import { renderWidget } from '../../../../src/widgets/render.tsx';

const association = {
  data: 'internal',
  people: 'some',
  load: 'daily',
  skills: 'one',
  budget: 'small',
  obligations: 'none',
} as const satisfies Answers;
const confidential = { ...association, data: 'confidential', obligations: 'secrecy' } as const;
const build = (attributes: Record<string, string> = {}): string =>
  renderWidget({ name: 'option-finder', attributes, id: 'probe' }).replaceAll(/[\u00A0\u202F]/g, ' ');
const readText = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
const summary = (html: string): string => readText(/<output name="summary".*?<\/output>/s.exec(html)?.[0] ?? '');
const readVerdicts = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<li data-verdict="([^"]+)"/g), ([, verdict = '']) => verdict);

describe('renderWidget of the finder of rungs', () => {
  it('begins with no answer, all rungs possible, and what to do', () => {
    const html = build();
    expect(html).not.toMatch(/<input[^>]* checked/);
    expect(readVerdicts(html)).toEqual(Array(8).fill('open'));
    expect(summary(html)).toBe('0 bis 7: Noch ist alles offen. Beginnt mit einer eurer Schubladen.');
  });

  it('answers the association of the story: rung 4, or 5 with a second person', () => {
    const html = build(association);
    expect(summary(html)).toBe('4 oder 5: Stufe 4 passt. Stufe 5 nur unter einer Bedingung.');
    expect(readText(html)).toContain('Vor dem Start gibt es eine zweite zuständige Person.');
  });

  it('leaves its confidential drawer without an LLM, and names what would have to be checked', () => {
    const html = build(confidential);
    expect(summary(html)).toBe('Stufe 0: Ohne LLM, bis geprüft ist. Rechtlich zu prüfen: Stufen 4 und 5.');
    expect(readText(html)).toContain('Ist der Dienst zur Geheimhaltung verpflichtet?');
  });

  it('says how many questions are left', () => {
    expect(summary(build({ data: 'public' }))).toContain('Noch 5 Fragen sind offen.');
    expect(summary(build({ ...association, budget: 'open' }))).toContain('Noch eine Frage ist offen.');
  });

  it('says when data are counted more strictly than they were sorted', () => {
    expect(readText(build({ data: 'public', obligations: 'secrecy' }))).toContain(words.stricter);
    expect(readText(build({ data: 'confidential', obligations: 'secrecy' }))).toContain(words.noAdvice);
  });

  it('says for and against of every rung, quality and independence among them', () => {
    const text = readText(build());
    for (const rung of rungs) {
      expect(text).toContain(words.pros[rung]);
      expect(text).toContain(words.cons[rung]);
    }
    expect(text).toContain('Unabhängigkeit');
    expect(text).toContain('Spitzenqualität');
    expect(text).toContain('keine Rechtsberatung');
  });

  it('has a form for paper: a box for each answer, and eight empty rungs', () => {
    const html = build();
    const form = html.slice(html.indexOf('class="paper-form"'));
    expect(form.match(/class="to-tick"/g)).toHaveLength(3 * 5 + 4);
    expect(form.match(/<td><\/td>/g)).toHaveLength(2 * 8);
    expect(html).toContain('<div class="paper-form" hidden>');
  });

  it('says on paper what each answer crosses out, leaves to a check or asks for', () => {
    const form = readText(build().slice(build().indexOf('class="paper-form"')));
    expect(form).toContain('vertraulich streicht 1 bis 3; prüfen 4 bis 7');
    expect(form).toContain('eine streicht 6 und 7; 5 nur wenn: Vor dem Start gibt es eine zweite zuständige Person.');
    expect(form).toContain('203 StGB) streicht 1 bis 3; prüfen 4 bis 7');
  });
});

describe('describeResult(result)', () => {
  it('has a sentence for every way to answer', () => {
    for (const data of ['open', 'public', 'internal', 'confidential'] as const)
      for (const skills of ['open', 'none', 'one', 'two'] as const)
        for (const load of ['rare', 'daily', 'steady'] as const)
          for (const obligations of ['open', 'none', 'church', 'social', 'secrecy'] as const) {
            const { headline, text } = describeResult(findRungs({ ...association, data, skills, load, obligations }));
            expect(headline).toMatch(/\.$/);
            expect(text).toMatch(/\.$/);
          }
  });

  it('says plainly when nothing but doing without is left', () => {
    const result = findRungs({ ...association, skills: 'none', obligations: 'church' });
    expect(listRungs(result)).toBe('Stufe 0');
    expect(describeResult(result)).toEqual({
      headline: 'Ohne LLM, bis geprüft ist.',
      text: 'Rechtlich zu prüfen: Stufen 2 bis 4.',
    });
  });
});

describe('joinRanges(rungs)', () => {
  it.each<readonly [readonly Rung[], string]>([
    [[5], '5'],
    [[4, 5], '4 und 5'],
    [[2, 3, 4], '2 bis 4'],
    [[0, 2, 3, 4, 5], '0 und 2 bis 5'],
    [[0, 2, 4, 5, 6, 7], '0, 2 und 4 bis 7'],
  ])('says %j as %s', (list, text) => {
    expect(joinRanges(list)).toBe(text);
  });
});

describe('the words', () => {
  it('have a sentence for each rule, and none that no rule says', () => {
    const names = new Set(rules.map(({ name }) => name));
    expect(Object.keys(words.reasons).toSorted()).toEqual([...names].toSorted());
    for (const text of Object.values(words.reasons)) expect(text).toMatch(/[.?]$/);
  });
});
