// What readers have written for the exercises, kept in this browser only. Rubbish in the storage counts as nothing;
// answers to an exercise that is gone stay until all is forgotten, for whoever wrote them has no other copy.
import { followMemory, parseRecord, recall, remember } from '../../browser/memory.ts';
import { createListeners, type Listen } from '../../browser/signal.ts';

/** Texts by the id of the slide and the name of the field; see fields.ts. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The answers, in all tabs. */
export interface AnswerStore {
  readonly all: Answers;
  /** Keeps a text, or forgets an empty one; false when this browser does not keep it. */
  readonly set: (slide: string, field: string, text: string) => boolean;
  readonly forget: () => void;
  readonly onChange: Listen<void>;
}

/** Understands what was stored. */
export function parseAnswers(stored: string | undefined): Answers {
  const slides = Object.entries(parseRecord(stored)).map(([id, fields]) => [id, parseFields(fields)] as const);
  return new Map(slides.filter(([, fields]) => fields.size > 0));
}

function parseFields(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return new Map(
    Object.entries(value)
      .filter(isText)
      .filter(([, text]) => text.trim() !== ''),
  );
}

/** Writes what `parseAnswers` reads; undefined when there is nothing. */
export function formatAnswers(answers: Answers): string | undefined {
  const slides = Array.from(answers, ([id, fields]) => [id, Object.fromEntries(fields)]);
  return slides.length > 0 ? JSON.stringify(Object.fromEntries(slides)) : undefined;
}

/** The same with one text more, another, or one less. */
export function setAnswer(answers: Answers, slide: string, [field, text]: readonly [string, string]): Answers {
  const fields = new Map(answers.get(slide));
  if (text.trim() === '') fields.delete(field);
  else fields.set(field, text);
  const next = new Map(answers);
  if (fields.size > 0) next.set(slide, fields);
  else next.delete(slide);
  return next;
}

/** What this browser remembers. */
export function recallAnswers(): Answers {
  return parseAnswers(recall('exercises'));
}

/** Follows the answers; what this browser does not keep is there until the page is closed. */
export function openAnswers(): AnswerStore {
  const listeners = createListeners<void>();
  let all = recallAnswers();
  let isKept = true;

  function change(next: Answers): void {
    all = next;
    isKept = remember('exercises', formatAnswers(next));
    listeners.tell();
  }
  followMemory('exercises', () => {
    all = recallAnswers();
    listeners.tell();
  });
  return {
    get all() {
      return all;
    },
    set: (slide, field, text) => {
      change(setAnswer(isKept ? recallAnswers() : all, slide, [field, text])); // Another tab may have added to it.
      return isKept;
    },
    forget: () => change(new Map()),
    onChange: listeners.add,
  };
}
