import { describe, expect, it } from 'vitest';
import { nameAnswerFile, writeAnswerFile } from '../../../../../src/views/read/exercises/answer-file.ts';

describe('writeAnswerFile(deck, exercises)', () => {
  it('writes titles, rows and tasks with their answers', () => {
    const text = writeAnswerFile('Vortrag', [
      {
        title: 'Übung',
        rows: [{ label: 'Anfang, Aussage', text: 'kurz ' }],
        tasks: [{ task: 'Übung: Schreibt.', text: 'a\nb' }],
      },
      { title: 'Zwei', rows: [], tasks: [{ task: 'Zählt.', text: '<b>' }] },
    ]);
    expect(text).toBe(
      'Vortrag: meine Antworten\n========================\n\n\nÜbung\n-----\n\nAnfang, Aussage: kurz\n\nÜbung: Schreibt.\n\na\nb\n\n\n' +
        'Zwei\n----\n\nZählt.\n\n<b>\n',
    );
  });
});

describe('nameAnswerFile(deck)', () => {
  it.each([
    ['LLMs selbst hosten', 'LLMs selbst hosten – Antworten.txt'],
    ['Ja/Nein: "was?"', 'Ja Nein was – Antworten.txt'],
    ['', 'Antworten.txt'],
    ['../..', '.. .. – Antworten.txt'],
  ])('%j: %j', (deck, name) => {
    expect(nameAnswerFile(deck)).toBe(name);
  });
});
