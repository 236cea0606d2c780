import { describe, expect, it } from 'vitest';
import { architectureExplorer as words } from '#words/architectureExplorer';
import { groups, lines, type LineId } from '../../../../src/widgets/architecture-explorer/parts.ts';
import { listParts, steps } from '../../../../src/widgets/architecture-explorer/steps.ts';
import { describeWays } from '../../../../src/widgets/architecture-explorer/drawing/wording.ts';

describe('steps', () => {
  it('are thirteen, from the morning to the evening, each told once', () => {
    expect(steps.map(({ name }) => name)).toEqual(Object.keys(words.steps));
    expect(steps).toHaveLength(13);
  });

  it.each(steps)('$name answers all questions with sentences', ({ name }) => {
    const { title, ...texts } = words.steps[name];
    expect(title).not.toMatch(/\.$/);
    for (const text of Object.values(texts)) expect(text).toMatch(/^(?:vLLM|\p{Lu}).*\.$/u);
  });

  it('reach every part, and take every line but that of programs', () => {
    const reached = new Set(steps.flatMap((step) => [...listParts(step)]));
    expect([...reached].toSorted()).toEqual(['gpu', 'user', ...Object.values(groups).flat()].toSorted());
    const taken = new Set<LineId>(steps.flatMap(({ moves }) => moves.map(({ line }) => line)));
    expect(Object.keys(lines).filter((id) => !taken.has(id as LineId))).toEqual(['api']);
  });

  it('are connected: data leave from where they have arrived, or from the program that leads', () => {
    for (const { name, moves } of steps) {
      const parts = moves.map(({ line }): readonly string[] => [lines[line].from, lines[line].to]);
      parts.slice(1).forEach((pair, index) => {
        const before = parts.slice(0, index + 1).flat();
        expect(
          pair.some((part) => before.includes(part)),
          name,
        ).toBe(true);
      });
    }
  });
});

describe('describeWays(step)', () => {
  it('says from where to where the data go', () => {
    expect(steps.map(describeWays)[5]).toBe(
      'zwischen LibreChat und LiteLLM hin und zurück, zwischen LiteLLM und vLLM hin und zurück, zwischen LibreChat und Vektor-DB hin und zurück',
    );
    expect(steps.map(describeWays)[3]).toBe('von Anwendungs-DB zu LibreChat');
  });
});
