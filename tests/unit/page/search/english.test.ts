// The search in an English deck: its words, endings and fillers are those of the language.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchDocument } from '../../../../src/page/search/documents.ts';
import type { SearchIndex } from '../../../../src/page/search/index.ts';

const texts: Readonly<Record<string, readonly [title: string, text: string]>> = {
  power: [
    'What a server costs in electricity',
    'A graphics card draws 350 watts while it answers, and little at rest.',
  ],
  licences: [
    'Licences decide what you may publish',
    'Open weights are not open source. Read the licence before you ship.',
  ],
  memory: [
    'Memory is the limit',
    'All weights of a model must fit into the memory of the card, and so must every conversation.',
  ],
  install: ['Installing takes an hour', 'The installer downloads the model. After the installation a page opens.'],
  backup: [
    'Backups that nobody has tested are none',
    'Restore one file every month. Keep the copies at another place.',
  ],
  privacy: [
    'Personal data stays in the house',
    'Logs are deleted after seven days. Nobody outside can read what is asked.',
  ],
  volunteers: ['Volunteers need half a day of training', 'They learn which questions the assistant answers badly.'],
  repair: ['Repairing is cheaper than buying', 'Most broken devices need one new part. We repair them together.'],
  grants: ['Who pays for it', 'Foundations fund the first year; a grant rarely covers the running costs.'],
  database: [
    'A database of our own documents',
    'The documents are indexed at night, so that answers quote their sources.',
  ],
  accessible: ['Accessibility is part of the work', 'Blind visitors use the keyboard. Captions help everybody.'],
  libraries: ['Libraries lend more than books', 'Ask your library for a laptop or a quiet room.'],
};

const documents = Object.entries(texts).map(([id, [title, text]]): SearchDocument => {
  const parts: Partial<Record<string, string>> = { title, body: text, id };
  return { id, title, group: '', weight: 1, read: (field) => [parts[field] ?? ''].filter(Boolean) };
});

const rooms = ['#words/searchLanguage', '#words/spelling'];
let index: SearchIndex;

beforeAll(async () => {
  vi.resetModules();
  for (const room of rooms) vi.doMock(room, () => import('../../../../src/shared/words/en.ts'));
  const { buildIndex } = await import('../../../../src/page/search/index.ts');
  index = await buildIndex(documents);
});

afterAll(() => {
  for (const room of rooms) vi.doUnmock(room);
  vi.resetModules();
});

describe('find(question) in English', () => {
  it.each([
    ['How much electricity does it need?', 'power'],
    ['watt', 'power'],
    ['open-source licensing', 'licences'],
    ['am I allowed to publish it', 'licences'],
    ['fitting a model into memory', 'memory'],
    ['memories of the cards', 'memory'],
    ['how do I install it?', 'install'],
    ['installed', 'install'],
    ['downloading', 'install'],
    ['backing up files', 'backup'],
    ['restored copies', 'backup'],
    ['deleting logs', 'privacy'],
    ['who can read my data', 'privacy'],
    ['train volunteers', 'volunteers'],
    ["what's the cost of repairs", 'repair'],
    ['fix a broken device', 'repair'],
    ['funding', 'grants'],
    ['Do grants pay the running cost?', 'grants'],
    ['quoting sources', 'database'],
    ['index', 'database'],
    ['data base', 'database'],
    ['accessible for the blind', 'accessible'],
    ['keybord', 'accessible'],
    ['library', 'libraries'],
    ['lending laptops', 'libraries'],
  ])('answers "%s" with %s first', (question, id) => {
    expect(index.find(question)[0]?.document.id).toBe(id);
  });
});
