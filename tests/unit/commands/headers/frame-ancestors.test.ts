import { describe, expect, it } from 'vitest';
import { readFrameAncestors } from '../../../../src/commands/headers/frame-ancestors.ts';

describe('readFrameAncestors(text, isAsked)', () => {
  it.each([
    ["'self'", "'self'"],
    ['self', "'self'"],
    ['*', "'self' *"],
    ['https:', "'self' https:"],
    ['https://verein.example', "'self' https://verein.example"],
    ['https://verein.example/', "'self' https://verein.example"],
    ["  verein.example   'self' verein.example ", "'self' verein.example"],
    [
      'https://*.verein.example http://localhost:8080 moodle:*',
      "'self' https://*.verein.example http://localhost:8080 moodle:*",
    ],
    ['capacitor: file:', "'self' capacitor: file:"],
  ])('reads %j as %j', (text, list) => expect(readFrameAncestors(text, true)).toBe(list));

  it.each([
    '',
    '  ',
    "'self'; script-src *",
    'https://a.example, https://b.example',
    'https://a.example\nX-Evil: 1',
    'https://a.example\tb',
    '"https://a.example"',
    "'https://a.example'",
    "'unsafe-inline'",
    'https://a.example/folien',
    'https://a.example?x',
    'https://a.example:123456',
    'https://a.example$uri',
    'https://{host}',
    'https://*.*.example',
    'https://',
    '*.',
    'förder.example',
    'a\u202Eb.example',
  ])('refuses %j in one line', (text) => {
    expect(() => readFrameAncestors(text, true)).toThrow(/^".*" is nobody who could embed\. Write hosts, .+$/);
  });

  it("refuses 'none', because the deck shows itself", () => {
    for (const text of ["'none'", 'none', "'NONE'"]) {
      expect(() => readFrameAncestors(text, true)).toThrowErrorMatchingInlineSnapshot(
        `[Error: 'none' would keep the deck from its own preview, in its dialog for sharing. For no other site write: --frame-ancestors "'self'"]`,
      );
    }
  });

  it('is nothing where nothing is said, and says where it belongs', () => {
    expect(readFrameAncestors(undefined, true)).toBeUndefined();
    expect(readFrameAncestors(undefined, false)).toBeUndefined();
    expect(() => readFrameAncestors("'self'", false)).toThrowErrorMatchingInlineSnapshot(
      `[Error: --frame-ancestors is for header files. Write: npm run build -- --headers --frame-ancestors "…"]`,
    );
  });
});
