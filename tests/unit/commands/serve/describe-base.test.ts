import { describe, expect, it } from 'vitest';
import { describeBase } from '../../../../src/commands/serve/describe-base.ts';

describe('describeBase(base, slides)', () => {
  it.each(['https://verein.example/folien/', 'http://folien.verein.example/'])(
    'says that QR codes lead to %s',
    (base) => {
      expect(describeBase(base, 'slides')).toBe(`QR codes and links for the room lead to ${base}`);
    },
  );

  it('says in one line that QR codes are missing, and what to do', () => {
    expect(describeBase('', 'my/slides')).toBe(
      'QR codes are missing: the deck has no public address. Publish it, then write into my/slides/deck.yaml: base: https://…',
    );
  });

  it.each(['http://localhost:4173/', 'http://192.168.1.5/', 'http://laptop.local/'])(
    'says that the room cannot open %s',
    (base) => {
      expect(describeBase(base, 'slides')).toContain(`QR codes lead to ${base}, which the room cannot open.`);
    },
  );
});
