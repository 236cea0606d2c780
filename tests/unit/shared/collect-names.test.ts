import { describe, expect, it } from 'vitest';
import { collectNames } from './collect-names.ts';

describe('collectNames(code)', () => {
  it.each([
    ['html`<p class="place ${more} wide" id="a-b" data-x="1">`', ['.place', '.wide', '#a-b', 'data-x']],
    ['html`<a role="doc-noteref"><quiz-question aria-controls="x">`', ['doc-noteref', '<quiz-question', '#x']],
    [
      "find('main.reveal > .slides, #x, quiz-question [data-y]')",
      ['.reveal', '.slides', '#x', '<quiz-question', 'data-y'],
    ],
    ['find(`svg.narrow ${steps}`)', ['.narrow']],
    ["listen('quiz-state', 'deck:slides')", ['<quiz-state', 'deck:slides']],
    [
      "a.dataset.cutLink; a.dataset['label']; 'generated' in a.dataset",
      ['data-cut-link', 'data-label', 'data-generated'],
    ],
    ["const { chapter, accent = '' } = section.dataset;", ['data-chapter', 'data-accent']],
    ["part.classList.contains('exercise'); document.getElementById('x')", ['.exercise', '#x']],
    ["createElement('p', { className: 'sheet list' })", ['.sheet', '.list']],
    ['const view = <p class="hint" data-open="" id="x" />;', ['.hint', '#x']],
  ])('finds the names in %s', (code, names) => {
    expect([...collectNames(code)].toSorted()).toEqual(names.toSorted());
  });

  it.each([
    "const kind: 'quiz-question' = read(classes.place, data[name]);",
    "import './share.css';",
    "say('Steht in deck.yaml. Punkt.', 'https://a.example/x#b')",
    'part.dataset[name];',
  ])('finds none in %s', (code) => {
    expect([...collectNames(code)]).toEqual([]);
  });
});
