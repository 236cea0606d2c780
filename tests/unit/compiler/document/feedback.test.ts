import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/compiler/document/feedback.ts';

const deck = { title: 'Ä & B', version: '2026-11-23', language: 'de' };
const subject = '%C3%84%20%26%20B%2C%20Folie%20leiter%2C%20Stand%202026-11-23';

describe('formatReport(settings, slide)', () => {
  it.each([
    ['mailto:a@example.org', `mailto:a@example.org?subject=${subject}`],
    ['a@example.org', `mailto:a@example.org?subject=${subject}`],
    ['https://example.org/issues/new', `https://example.org/issues/new?title=${subject}`],
    ['https://example.org/new?labels=x', `https://example.org/new?labels=x&title=${subject}`],
  ])('names slide and edition to %s', (feedback, address) => {
    expect(formatReport({ ...deck, feedback }, 'leiter')).toBe(address);
  });
  it.each(['', 'javascript:alert(1)', 'Büro', 'data:text/html,x', 'https://example.org/ x'])(
    'gives no address for %j',
    (feedback) => {
      expect(formatReport({ ...deck, feedback }, 'leiter')).toBe('');
    },
  );
});
