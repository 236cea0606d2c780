import { describe, expect, it } from 'vitest';
import { parseBookmarks } from '../../../../../src/views/read/progress/bookmarks.ts';

describe('parseBookmarks(stored, known)', () => {
  const known = new Set(['titel', 'leiter']);
  it('reads the slides that there are', () => {
    expect(parseBookmarks('{"slides":["leiter","fort",7,"leiter"]}', known)).toEqual(new Set(['leiter']));
  });
  it.each([undefined, '', '{', 'null', '7', '["leiter"]', '{"slides":{"leiter":true}}', '{"slides":"leiter"}', '<b>'])(
    'takes %j for nothing',
    (stored) => {
      expect(parseBookmarks(stored, known)).toEqual(new Set());
    },
  );
});
