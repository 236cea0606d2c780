import { describe, expect, it } from 'vitest';
import { describeTalk, longestFact, type TalkFacts, tidyFact } from '../../../../src/shared/talk/talk-facts.ts';

const nothing: TalkFacts = { speaker: '', event: '', date: '', contact: '' };

describe('describeTalk(facts, locale)', () => {
  it('has a line for what is said, in one order', () => {
    expect(describeTalk({ contact: 'a@b.example', date: '2026-03-01', event: 'Tag', speaker: 'Kim' }, 'de-DE')).toEqual(
      [
        { fact: 'speaker', text: 'Kim' },
        { fact: 'event', text: 'Tag' },
        { fact: 'date', text: '1. März 2026', day: '2026-03-01' },
        { fact: 'contact', text: 'a@b.example', href: 'mailto:a@b.example' },
      ],
    );
    expect(describeTalk(nothing, 'de-DE')).toEqual([]);
  });
  it('writes a date as the language does', () => {
    expect(describeTalk({ ...nothing, date: '2026-11-28' }, 'en-GB')[0]?.text).toBe('28 November 2026');
  });
  it.each(['28. November', '2026', '2026-11', '2026-13-40', '28.11.2026'])('leaves %s as it is written', (date) => {
    expect(describeTalk({ ...nothing, date }, 'de-DE')).toEqual([{ fact: 'date', text: date }]);
  });
  it.each([
    ['kim@verein.example', 'mailto:kim@verein.example', 'kim@verein.example'],
    ['mailto:kim@verein.example', 'mailto:kim@verein.example', 'kim@verein.example'],
    ['kim+100%@münchen.example', 'mailto:kim+100%25@m%C3%BCnchen.example', 'kim+100%@münchen.example'],
    ['https://verein.example/kontakt', 'https://verein.example/kontakt', 'verein.example/kontakt'],
    ['HTTP://verein.example/', 'HTTP://verein.example/', 'verein.example'],
    ['verein.example', 'https://verein.example', 'verein.example'],
    ['www.verein.example/über-uns', 'https://www.verein.example/über-uns', 'www.verein.example/über-uns'],
  ])('links the contact %s', (contact, href, text) => {
    expect(describeTalk({ ...nothing, contact }, 'de-DE')).toEqual([{ fact: 'contact', text, href }]);
  });
  it.each([
    'Kim Beispiel',
    '+49 30 1234567',
    '@kim@social.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:',
    'mailto:kim@verein.example?bcc=x@y.example',
    'mailto:<b>@verein.example',
    'https://',
    'https://[',
    'https://a"onclick="x',
    'ftp://verein.example',
    '//verein.example',
    'verein.example"><script>',
    'nach dem Vortrag',
    tidyFact(`https://verein.example/${'x'.repeat(300)}`),
  ])('links no other text: %s', (contact) => {
    expect(describeTalk({ ...nothing, contact }, 'de-DE')).toEqual([{ fact: 'contact', text: contact }]);
  });
});

describe('tidyFact(text)', () => {
  it.each([
    ['  Kim \n\t Beispiel\u2028', 'Kim Beispiel'],
    ['\u00A0', ''],
    ['', ''],
  ])('makes one line of %j', (text, line) => expect(tidyFact(text)).toBe(line));
  it('cuts what nobody would read, between signs', () => {
    expect(tidyFact('a'.repeat(longestFact))).toHaveLength(longestFact);
    expect(tidyFact('a'.repeat(longestFact + 1))).toBe(`${'a'.repeat(longestFact - 1)}…`);
    expect(tidyFact('🎉'.repeat(500))).toBe(`${'🎉'.repeat(longestFact - 1)}…`);
  });
});
