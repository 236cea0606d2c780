import { describe, expect, it } from 'vitest';
import type { Message, StageState } from '../../../../../src/page/talk/messages.ts';
import {
  choose,
  freshStages,
  leave,
  receive,
  settle,
  type Stages,
} from '../../../../../src/views/speaker/connection/stages.ts';

const here = (stage: string): Message => ({ type: 'state', state: { stage } as StageState }); // Nothing else is read.
const bye = (stage: string): Message => ({ type: 'bye', stage });
const after = (start: Stages, ...messages: Message[]): Stages => messages.reduce(receive, start);
/** The stage that is followed and there. */
const followed = ({ own, known }: Stages): string | undefined =>
  own !== undefined && known.has(own) ? own : undefined;

describe('which stage is followed', () => {
  it('the one of the window name, at once', () => {
    expect(followed(after(freshStages('a'), here('b'), here('a')))).toBe('a');
  });
  it('the only one, when all have had the time to answer', () => {
    const heard = after(freshStages(undefined), here('a'));
    expect(followed(heard)).toBeUndefined();
    expect(followed(settle(heard))).toBe('a');
  });
  it('none of several, until one is chosen or the others have gone', () => {
    const heard = settle(after(freshStages(undefined), here('a'), here('b')));
    expect(followed(heard)).toBeUndefined();
    expect(followed(choose(heard, 'b'))).toBe('b');
    expect(followed(after(heard, bye('a')))).toBe('b');
  });
  it('one that comes later, when there was none', () => {
    expect(followed(after(settle(freshStages(undefined)), here('a')))).toBe('a');
    expect(followed(after(settle(freshStages('gone')), here('a')))).toBe('a');
  });
});

describe('when the stage goes', () => {
  const own = after(settle(freshStages('a')), here('a'));
  it('it is followed again when it is back', () => {
    expect(followed(after(own, bye('a'), here('a')))).toBe('a');
  });
  it('a new one takes its place', () => {
    expect(followed(after(own, bye('a'), here('c')))).toBe('c');
  });
  it('one of another talk does not, not even reloaded', () => {
    const left = after(own, here('b'), bye('a'));
    expect(followed(left)).toBeUndefined();
    expect(followed(after(left, bye('b'), here('b')))).toBeUndefined();
    expect(followed(choose(left, 'b'))).toBe('b');
  });
  it('nor one that was there before this window', () => {
    expect(followed(settle(after(freshStages('a'), here('b'))))).toBeUndefined();
  });
});

describe('leave(stages)', () => {
  it('asks again when there is a choice', () => {
    const two = after(settle(freshStages('a')), here('a'), here('b'));
    expect(followed(leave(two))).toBeUndefined();
    expect(followed(after(leave(two), here('a')))).toBeUndefined();
  });
});

describe('receive(before, message)', () => {
  it('leaves everything as it is for messages that are meant for stages', () => {
    const before = freshStages('a');
    expect(receive(before, { type: 'hello', from: 'stage' })).toBe(before);
    expect(receive(before, { type: 'command', stage: 'a', command: { name: 'next' } })).toBe(before);
  });
});
