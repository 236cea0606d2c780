import { describe, expect, it } from 'vitest';
import { parseHostMessage } from '../../../../src/embed/host/host-message.ts';

const cyclic: Record<string, unknown> = { deck: 1, type: 'next' };
cyclic.self = cyclic;

class Message {
  deck = 1;
  type = 'next';
}

describe('parseHostMessage(data)', () => {
  for (const message of [
    { deck: 1, type: 'goto', slide: 'vram' },
    { deck: 1, type: 'next' },
    { deck: 1, type: 'prev' },
    { type: 'state', deck: 1 },
  ]) {
    it(`reads ${JSON.stringify(message)}`, () => expect(parseHostMessage(message)).toEqual(message));
  }

  const bad: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['text', '{"deck":1,"type":"next"}'],
    ['text for Reveal', '{"method":"next"}'],
    ['a list', [{ deck: 1, type: 'next' }]],
    ['an empty object', {}],
    ['no version', { type: 'next' }],
    ['a later version', { deck: 2, type: 'next' }],
    ['a version as text', { deck: '1', type: 'next' }],
    ['an unknown type', { deck: 1, type: 'destroy' }],
    ['the name of an inherited method', { deck: 1, type: 'toString' }],
    ['a type that is an object', { deck: 1, type: { toString: () => 'next' } }],
    ['goto without a slide', { deck: 1, type: 'goto' }],
    ['goto to a number', { deck: 1, type: 'goto', slide: 3 }],
    ['goto to nothing', { deck: 1, type: 'goto', slide: '' }],
    ['goto to a megabyte', { deck: 1, type: 'goto', slide: 'x'.repeat(1_000_000) }],
    ['a field too many', { deck: 1, type: 'next', slide: 'vram' }],
    ['a cycle', cyclic],
    ['a prototype', JSON.parse('{"deck":1,"type":"next","__proto__":{"polluted":true}}')],
    ['everything in the prototype', JSON.parse('{"__proto__":{"deck":1,"type":"next"}}')],
    ['an heir', Object.create({ deck: 1, type: 'next' })],
    ['a map', new Map(Object.entries({ deck: 1, type: 'next' }))],
    ['an instance', new Message()],
    ['a message of the deck itself', { deck: 1, type: 'ready', slides: [] }],
  ];
  for (const [name, data] of bad) {
    it(`ignores ${name}`, () => {
      expect(parseHostMessage(data)).toBeUndefined();
      expect('polluted' in {}).toBe(false);
    });
  }
});
