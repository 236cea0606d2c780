import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  formatAnswers,
  openAnswers,
  parseAnswers,
  setAnswer,
} from '../../../../../src/page/content/exercises/answers.ts';

const stored = '{"uebung":{"1":"Ein Satz.\\nNoch einer.","Anfang / Aussage":"kurz"},"fort":{"1":"alt"}}';

describe('parseAnswers(stored)', () => {
  it('reads texts, also of an exercise that is gone, and formatAnswers writes them', () => {
    const answers = parseAnswers(stored);
    expect(answers.get('uebung')?.get('Anfang / Aussage')).toBe('kurz');
    expect(answers.size).toBe(2);
    expect(parseAnswers(formatAnswers(answers))).toEqual(answers);
  });
  it.each([undefined, '', '{', 'null', '7', '["a"]', '{"a":"b"}', '{"a":["b"]}', '{"a":{"1":7,"2":" "}}', '<b>'])(
    'takes %j for nothing',
    (text) => {
      expect(parseAnswers(text).size).toBe(0);
      expect(formatAnswers(parseAnswers(text))).toBeUndefined();
    },
  );
  it('takes names of what objects have for names', () => {
    const answers = setAnswer(parseAnswers('{"__proto__":{"constructor":"x"}}'), '__proto__', ['toString', 'y']);
    expect(parseAnswers(formatAnswers(answers)).get('__proto__')).toEqual(
      new Map([
        ['constructor', 'x'],
        ['toString', 'y'],
      ]),
    );
  });
});

describe('setAnswer(answers, slide, field)', () => {
  it('adds, changes and removes, and leaves what it was given', () => {
    const before = parseAnswers(stored);
    expect(setAnswer(before, 'neu', ['1', 'x']).get('neu')).toEqual(new Map([['1', 'x']]));
    expect(setAnswer(before, 'uebung', ['1', 'anders']).get('uebung')?.get('1')).toBe('anders');
    expect(setAnswer(before, 'fort', ['1', ' \n']).has('fort')).toBe(false);
    expect(before).toEqual(parseAnswers(stored));
  });
});

describe('openAnswers()', () => {
  afterEach(() => vi.unstubAllGlobals());
  const openWith = (setItem: (key: string, value: string) => void) => {
    const kept = new Map<string, string>();
    vi.stubGlobal('window', { addEventListener: () => undefined });
    vi.stubGlobal('location', new URL('https://deck.example/'));
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => kept.delete(key),
      setItem: (key: string, value: string) => {
        setItem(key, value);
        kept.set(key, value);
      },
    });
    return { store: openAnswers(), kept };
  };

  it('keeps a text and forgets all', () => {
    const { store, kept } = openWith(() => undefined);
    expect(store.set('uebung', '1', 'Satz')).toBe(true);
    expect([...kept.values()]).toEqual(['{"uebung":{"1":"Satz"}}']);
    store.forget();
    expect([store.all.size, kept.size]).toEqual([0, 0]);
  });
  it('says that a full storage keeps nothing, and has the texts until the page is closed', () => {
    const { store } = openWith(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.set('uebung', '1', 'Satz')).toBe(false);
    expect(store.set('uebung', '2', 'Noch einer')).toBe(false);
    expect(store.all.get('uebung')?.size).toBe(2);
  });
});
