import { describe, expect, it } from 'vitest';
import type { Field, SearchDocument } from '../../../../src/page/search/documents.ts';
import { findExcerpt, markWords } from '../../../../src/page/search/excerpt.ts';
import { buildIndex } from '../../../../src/page/search/index.ts';
import { splitSentences } from '../../../../src/page/search/text.ts';

function document(id: string, parts: Partial<Record<Field, string>>): SearchDocument {
  return {
    id,
    title: parts.title ?? id,
    group: 'Kapitel',
    weight: 1,
    read: (field) => [parts[field] ?? ''].filter(Boolean),
  };
}

const documents = [
  document('karte', { title: 'Die Grafikkarte setzt die Grenze', notes: 'Alles muss in den Speicher passen.' }),
  document('kosten', { title: 'Was es kostet', body: 'Wir stellen die Kosten gegenüber. Ein Vergleich lohnt sich.' }),
  document('strom', {
    title: 'Strom',
    body: 'Die Kosten für Strom steigen.',
    footnotes: 'Bundesnetzagentur: Bericht, Stand 2026-01.',
  }),
  document('groesse', { title: 'Größe', notes: 'Ein Modell hat eine Größe.' }),
];

async function find(question: string): Promise<string[]> {
  const { find: ask } = await buildIndex(documents);
  return ask(question).map((hit) => hit.document.id);
}

describe('find(question)', () => {
  it.each([
    ['Grafikkarte', ['karte']],
    ['grafikkarten', ['karte']],
    ['Karte', ['karte']],
    ['groesse', ['groesse']],
    ['GRÖSSE', ['groesse']],
    ['Bundesnetzagentur', ['strom']],
    ['Netzagentur', ['strom']],
  ])('finds %s', async (question, ids) => {
    expect(await find(question)).toEqual(ids);
  });
  it('finds the parts of a compound that nobody has written, both first', async () => {
    expect(await find('Kostenvergleich')).toEqual(['kosten', 'strom']);
  });
  it('forgives typing errors when nothing else fits', async () => {
    expect(await find('Grafikarte')).toEqual(['karte']);
    expect(await find('Strpm')).toEqual(['strom']);
  });
  it('puts first what has every word, then what has most, marked as similar', async () => {
    const { find: ask } = await buildIndex(documents);
    expect(ask('Kosten Strom').map(({ document: { id }, isSimilar }) => [id, isSimilar])).toEqual([
      ['strom', false],
      ['kosten', true],
    ]);
  });
  it('drops fillers, unless there is nothing else', async () => {
    expect(await find('Was kostet uns denn der Strom?')).toEqual(['strom', 'kosten']);
    expect(await find('Was es')).toEqual(['kosten']);
  });
  it('puts titles before notes and quizzes behind what explains', async () => {
    const { find: ask } = await buildIndex([
      { ...document('quiz', { title: 'Token', body: 'Was ist ein Token? Ein Token.' }), isQuiz: true },
      document('notizen', { title: 'Anderes', notes: 'Ein Token, zwei Token, viele Token.' }),
      document('titel', { title: 'Ein Token ist ein Wortstück' }),
    ]);
    expect(ask('Token').map((hit) => hit.document.id)).toEqual(['titel', 'notizen', 'quiz']);
    expect(ask('Token Haus').map((hit) => hit.document.id)).toEqual(['titel', 'notizen', 'quiz']);
  });
  it('knows the other names of a term, in whatever form they are asked for', async () => {
    const names = ['Sicherung', 'Backup', 'AI Act', 'Haftung'];
    const { find: ask } = await buildIndex([
      { ...document('begriff', { title: names.join(' ') }), names },
      document('folie', { title: 'Sicherungen gehören an einen anderen Ort' }),
      document('andere', { title: 'Nichts davon' }),
    ]);
    for (const question of ['Backup', 'Backups', 'backup machen', 'Was ist der AI Act?', 'ai-act', 'Wer haftet']) {
      expect(
        ask(question).map(({ document: { id }, isSimilar }) => [id, isSimilar]),
        question,
      ).toEqual([
        ['begriff', false],
        ['folie', false],
      ]);
    }
  });
  it('puts the term that is asked for first, by any of its names', async () => {
    const term = {
      ...document('begriff', { title: 'KV-Cache Zwischenspeicher', body: 'Merkt sich den Text.' }),
      names: ['KV-Cache', 'Zwischenspeicher'],
    };
    const slides = [
      document('folie', { title: 'KV-Cache: so viel Speicher', body: 'Der KV-Cache wächst. Ein Zwischenspeicher.' }),
    ];
    const { find: ask } = await buildIndex([...slides, { ...term, weight: 0.1 }]);
    for (const question of ['kv-cache', 'KV Cache', 'zwischenspeicher'])
      expect(ask(question)[0]?.document.id).toBe('begriff');
    expect(ask('Speicher')[0]?.document.id).toBe('folie');
  });
  it.each(['', '   ', '<b>', '"]; }', 'xyzqwert', '?!…—„“', '🦜🦜', '\u202E\u200F', 'مرحبا', '\uD800'])(
    'finds nothing for %j',
    async (question) => {
      expect(await find(question)).toEqual([]);
    },
  );
  it('answers a question of 10,000 characters', async () => {
    expect(await find('x'.repeat(10_000))).toEqual([]);
    expect(await find('Strom '.repeat(2_000))).toEqual(['strom']);
    expect(await find('🦜Strom?!\u202E '.repeat(1_000))).toEqual(['strom']);
  });
});

describe('findExcerpt(hit)', () => {
  it('gives the sentence with the found words, marked', async () => {
    const { find: ask } = await buildIndex(documents);
    const [hit] = ask('Vergleich');
    expect(hit && findExcerpt(hit)).toEqual([
      { text: 'Ein ', isFound: false },
      { text: 'Vergleich', isFound: true },
      { text: ' lohnt sich.', isFound: false },
    ]);
  });
  it('marks other forms and names, too', async () => {
    const { find: ask } = await buildIndex(documents);
    const hit = ask('Stroms kostet').find(({ document: { id } }) => id === 'strom');
    const found = hit ? findExcerpt(hit).filter(({ isFound }) => isFound) : [];
    expect(found.map(({ text }) => text)).toEqual(['Kosten', 'Strom']);
  });
  it('gives the first sentence when only the title was found', async () => {
    const { find: ask } = await buildIndex(documents);
    const [hit] = ask('Grafikkarte');
    expect(hit && findExcerpt(hit).map(({ text }) => text)).toEqual(['Alles muss in den Speicher passen.']);
  });
});

describe('markWords(text, stems)', () => {
  it('cuts long texts around the first found word', () => {
    const text = `${'vorher '.repeat(60)}Treffer ${'nachher '.repeat(60)}`;
    const pieces = markWords(text, new Set(['treff']));
    expect(pieces.find(({ isFound }) => isFound)?.text).toBe('Treffer');
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(200);
  });
});

describe('splitSentences(block)', () => {
  it('ends none after abbreviations', () => {
    expect(splitSentences('Das gilt z.\u202FB. Modellen nach Art. 35. „Ja.“ Und 40 Mal? Nein')).toEqual([
      'Das gilt z.\u202FB. Modellen nach Art. 35.',
      '„Ja.“',
      'Und 40 Mal?',
      'Nein',
    ]);
  });
});

describe('buildIndex(documents, onPart)', () => {
  const listSlides = (count: number): SearchDocument[] =>
    Array.from({ length: count }, (_, index) => document(`s${index}`, { body: index === 0 ? 'Bibliothek' : 'Text' }));

  it('answers from what it has read of a large deck, and then from all of it', async () => {
    const parts: [isWhole: boolean, hits: number][] = [];
    const whole = await buildIndex(listSlides(1200), (index) =>
      parts.push([index.isWhole, index.find('Text').length + index.find('Bibliothek').length]),
    );
    expect(parts).toEqual([
      [false, 500],
      [false, 1000],
    ]);
    expect([whole.isWhole, whole.find('Text').length]).toEqual([true, 1199]);
  });
  it('is silent about parts of other decks', async () => {
    let count = 0;
    await buildIndex(listSlides(499), () => count++);
    expect(count).toBe(0);
  });
});
