// Mermaid's diagrams: drawn where the library can, else shown as code and named.

import { describe, expect, it } from 'vitest';
import { describeDiagram, tidyDiagram } from '../../../../../src/compiler/plugins/code/diagram-text.ts';
import { createDiagramLoader } from '../../../../../src/compiler/vite/diagrams.ts';
import { compileFiles } from '../../compile-text.ts';

const { drawDiagram = () => '' } = await createDiagramLoader()([{ path: 'a.md', text: '```mermaid' }]);

function compile(diagram: string) {
  const { written, findings } = compileFiles(
    { '01-probe.md': `## Diagram\n\n\`\`\`mermaid\n${diagram}\n\`\`\`` },
    { drawDiagram },
  );
  return { written, rules: findings.map(({ rule, line }) => `${line} ${rule}`) };
}

describe('a diagram', () => {
  it('is a drawing in the colours of the deck that says what leads where', () => {
    const { written, rules } = compile('graph TD\n  A[Start] --> B{Decision}\n  B -->|Yes| C[Action]');
    expect(rules).toEqual([]);
    expect(written).toContain('role="img" aria-label="Start → Decision; Decision → Action (Yes)"');
    expect(written).toContain('fill="var(--soft)"');
    expect(written).not.toMatch(/<style|@import|https?:|data-from|var\(--_/);
  });

  it('is read without blanks, on one line, and without a direction', () => {
    const { written } = compile('graph; A-->B; B-.->|no|C');
    expect(written).toContain('aria-label="A → B; B → C (no)"');
  });

  it('goes from left to right on wide screens where it would be small from top to bottom', () => {
    const { written, rules } = compile('graph TD\n  A-->B\n  B-->C\n  C-->D\n  D-->E\n  E-->F\n  F-->G');
    const [wide, narrow] = [...written.matchAll(/<svg viewBox="0 0 ([\d.]+) ([\d.]+)" class="([^"]*)"/g)];
    expect([wide?.[3], narrow?.[3]]).toEqual(['drawing wide', 'drawing narrow']);
    expect(Number(wide?.[1])).toBeGreaterThan(Number(wide?.[2]));
    expect(Number(narrow?.[1])).toBeLessThan(Number(narrow?.[2]));
    expect(rules).toEqual([]);
  });

  it('is named where its words are small on the stage', () => {
    const messages = Array.from({ length: 40 }, () => '  Alice->>Bob: Hello').join('\n');
    expect(compile(`sequenceDiagram\n${messages}`).rules).toEqual(['3 small-diagram']);
  });

  it('says what its author says of it', () => {
    const { written } = compile(
      'sequenceDiagram\n  accTitle: Greeting\n  accDescr: Alice greets Bob\n  Alice->>Bob: Hello',
    );
    expect(written).toContain('aria-label="Greeting: Alice greets Bob"');
  });

  it('has ids of its own where two stand on a slide', () => {
    const { written } = compile('graph TD\n  A --> B\n```\n\n```mermaid\ngraph TD\n  C --> D');
    const ids = [...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['pie title Pets\n  "Dogs" : 386', 'gantt\n  title A', 'nonsense'])(
    'stays code where it cannot be drawn: %s',
    (text) => {
      const { written, rules } = compile(text);
      expect(written).toContain('<code class="hljs language-mermaid"');
      expect(rules).toEqual(['3 undrawn-diagram']);
    },
  );

  it('of another language is code', () => {
    const { written, findings } = compileFiles({ '01-probe.md': '## Diagram\n\n```plantuml\nA -> B\n```' });
    expect(written).toContain('A -&gt; B');
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['undrawn-diagram notice']);
  });
});

describe('tidyDiagram(written)', () => {
  it('takes out titles, settings and comments', () => {
    expect(
      tidyDiagram('---\ntitle: T\n---\n%%{init: {}}%%\nflowchart LR\n%% no\naccDescr {\n a\n b\n}\nA-->B'),
    ).toEqual({
      text: 'flowchart LR\nA --> B',
      title: 'T',
      description: 'a b',
    });
  });
});

describe('describeDiagram(svg)', () => {
  it('lists the words of a drawing without arrows', () => {
    expect(describeDiagram('<text x="1">A</text><text>B  c</text>')).toBe('A, B c');
  });
});
