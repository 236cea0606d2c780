import { describe, expect, it } from 'vitest';
import { formatSources, sumUpSources } from '../../../../src/commands/sources/format-sources.ts';
import type { SourceEntry } from '../../../../src/compiler/types.ts';

const source = (more: Partial<SourceEntry>): SourceEntry => ({
  title: 'Amt: Bericht',
  address: 'https://a.example/x',
  date: '2026-08',
  isPublished: false,
  file: 'slides/01-a.md',
  line: 3,
  column: 7,
  slides: ['start'],
  ...more,
});
const today = '2026-11-30';

describe('the list of the sources', () => {
  it('has the oldest first, those without a date and those that stay as they are apart', () => {
    const sources = [
      source({}),
      source({ date: '2017-06', isPublished: true, title: 'Vaswani: Titel' }),
      source({ date: '2018-01-31', slides: ['start', 'ende'], line: 10 }),
      source({ date: '', slides: [] }),
      source({ date: '2025-05', address: '', title: `Ein ${'langer '.repeat(10)}Titel` }),
    ];
    expect(formatSources(sources, today).split('\n')).toEqual([
      'Looked at, the oldest first:',
      '2018-01  106 months  slides/01-a.md:10:7  Amt: Bericht  https://a.example/x  #start #ende',
      '2025-05   18 months  slides/01-a.md:3:7  Ein langer langer langer langer langer langer langer langer…  #start',
      '2026-08    3 months  slides/01-a.md:3:7  Amt: Bericht  https://a.example/x  #start',
      '',
      'Without a date:',
      'slides/01-a.md:3:7  Amt: Bericht  https://a.example/x  on no slide',
      '',
      'Published, and the same ever since:',
      '2017-06  slides/01-a.md:3:7  Vaswani: Titel  https://a.example/x  #start',
    ]);
  });

  it('leaves out what there is none of', () => {
    expect(formatSources([source({ date: '' })], today)).toBe(
      'Without a date:\nslides/01-a.md:3:7  Amt: Bericht  https://a.example/x  #start',
    );
    expect(formatSources([], today)).toBe('');
  });
});

describe('the line for all of them', () => {
  it.each([
    [[], ''],
    [[''], 'Sources: 1'],
    [['2026-08', '2025-05'], 'Sources: 2, the oldest looked at in 2025-05'],
    [['2026-08', '2025-04', '2020-01-31'], 'Sources: 3, the oldest looked at in 2020-01, 2 more than 18 months ago'],
  ])('of %j', (dates, line) => {
    expect(
      sumUpSources(
        dates.map((date) => source({ date })),
        today,
      ),
    ).toBe(line);
  });

  it('does not call a publication old', () => {
    const sources = [source({}), source({ date: '2017-06', isPublished: true })];
    expect(sumUpSources(sources, today)).toBe('Sources: 2, the oldest looked at in 2026-08');
  });
});
