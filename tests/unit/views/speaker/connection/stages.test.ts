import { describe, expect, it } from 'vitest';
import type { Message, StageState } from '../../../../../src/page/talk/messages.ts';
import { createStages, type Stages } from '../../../../../src/views/speaker/connection/stages.ts';

const here = (stage: string, slide = ''): Message => ({ type: 'state', state: { stage, slide } as StageState }); // Nothing else is read.
const bye = (stage: string): Message => ({ type: 'bye', stage });

/** The stages of a speaker view; opened by "a" its own line is private. */
function start(named?: string, secret?: string): Stages {
  return createStages(named === undefined ? undefined : { id: named, secret });
}
function after(stages: Stages, ...messages: (Message | 'settled')[]): Stages {
  for (const message of messages) {
    if (message === 'settled') stages.settle();
    else stages.hear(message);
  }
  return stages;
}
/** The stage that is followed and there. */
function followed(stages: Stages): string | undefined {
  const { known, own } = stages.read();
  return known.find(({ stage }) => stage === own)?.stage;
}

describe('which stage is followed', () => {
  it('the one of the window name, at once', () => {
    expect(followed(after(start('a'), here('b'), here('a')))).toBe('a');
  });
  it('the only one, when all have had the time to answer', () => {
    const heard = after(start(), here('a'));
    expect(followed(heard)).toBeUndefined();
    expect(followed(after(heard, 'settled'))).toBe('a');
  });
  it('none of several, until one is chosen or the others have gone', () => {
    const several = (): Stages => after(start(), here('a'), here('b'), 'settled');
    expect(followed(several())).toBeUndefined();
    const chosen = several();
    chosen.choose('b');
    expect(followed(chosen)).toBe('b');
    expect(followed(after(several(), bye('a')))).toBe('b');
    const left = after(several(), here('c'));
    left.choose('b');
    expect(followed(after(left, bye('b'), bye('c')))).toBeUndefined();
  });
  it('one that comes later, when there was none', () => {
    expect(followed(after(start(), 'settled', here('a')))).toBe('a');
    expect(followed(after(start('gone'), 'settled', here('a')))).toBe('a');
  });
});

describe('when the stage goes', () => {
  const own = (): Stages => after(start('a'), 'settled', here('a'));
  it('it is followed again when it is back', () => {
    expect(followed(after(own(), bye('a'), here('a')))).toBe('a');
  });
  it('a new one takes its place', () => {
    expect(followed(after(own(), bye('a'), here('c')))).toBe('c');
  });
  it('one of another talk does not, not even reloaded', () => {
    const left = after(own(), here('b'), bye('a'));
    expect(followed(left)).toBeUndefined();
    expect(followed(after(left, bye('b'), here('b')))).toBeUndefined();
    left.choose('b');
    expect(followed(left)).toBe('b');
  });
  it('nor one that was there before this window', () => {
    expect(followed(after(start('a'), here('b'), 'settled'))).toBeUndefined();
  });
});

describe('leave()', () => {
  it('asks again when there is a choice', () => {
    const two = after(start('a'), 'settled', here('a'), here('b'));
    two.leave();
    expect(followed(two)).toBeUndefined();
    expect(followed(after(two, here('a')))).toBeUndefined();
  });
  it('holds for the stage that has opened this window, too, until it is chosen', () => {
    const stages = after(start('a', 'secret'), 'settled', here('b'));
    stages.hear(here('a'), true);
    stages.leave();
    stages.hear(here('a'), true);
    expect([followed(stages), stages.isWaiting()]).toEqual([undefined, false]);
    stages.choose('a');
    expect([followed(stages), stages.isWaiting()]).toEqual(['a', true]);
  });
});

describe('strangers', () => {
  const strangers = Array.from({ length: 20_000 }, (_, at) => here(`y${at}`));

  it('are never more than somebody could choose from, and never push out the stage that is followed', () => {
    const stages = after(start('a', 'secret'), 'settled');
    stages.hear(here('a'), true);
    after(stages, here('b'), ...strangers);
    const { known } = stages.read();
    expect(known).toHaveLength(50);
    expect(known.map(({ stage }) => stage)).toContain('y19999');
    expect(known.map(({ stage }) => stage)).not.toContain('b');
    expect(followed(stages)).toBe('a');
    const alone = after(start(), 'settled', here('a'), ...strangers);
    expect(followed(alone)).toBe('a');
  });
  it('never push out the stage that has opened this window, also while another is followed', () => {
    const stages = after(start('a', 'secret'), 'settled', here('b'));
    stages.hear(here('a'), true);
    stages.choose('b');
    const { known } = after(stages, ...strangers).read();
    expect(known.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['a', 'b']));
  });
  it('push out only what has been silent for longer, and are forgotten in their turn', () => {
    const stages = after(start('a'), 'settled', here('a'), here('b'), ...strangers.slice(0, 48), here('b'));
    after(stages, ...strangers.slice(48, 90), bye('a'));
    expect(stages.read().known.map(({ stage }) => stage)).toContain('b');
    expect(followed(stages)).toBeUndefined();
    expect(followed(after(stages, here('y5')))).toBe('y5');
  });
  it('stay in one order, whoever has spoken last', () => {
    const stages = after(start(), here('b'), here('a'), here('b'), here('c'), here('a'));
    expect(stages.read().known.map(({ stage }) => stage)).toEqual(['a', 'b', 'c']);
  });
  it('cannot speak for the stage that has opened this window, nor say that it has gone', () => {
    const stages = after(start('a', 'secret'), here('a'));
    expect(stages.read().known).toEqual([]);
    stages.hear(here('a'), true);
    after(stages, bye('a'), here('a', 'elsewhere'));
    expect(stages.read().known.map(({ slide }) => slide)).toEqual(['']);
    stages.hear(bye('a'), true);
    expect(stages.read().known).toEqual([]);
  });
});

describe('the stage that has opened this window', () => {
  it('is followed on its own line until another is chosen', () => {
    const stages = after(start('a', 'secret'), here('b'), 'settled');
    expect(stages.isPaired()).toBe(true);
    stages.choose('b');
    expect([stages.isPaired(), stages.isWaiting()]).toEqual([false, false]);
    stages.hear(here('a'), true);
    expect(followed(stages)).toBe('b');
    stages.choose('a');
    expect([stages.isPaired(), stages.isWaiting()]).toEqual([true, true]);
  });
  it('is none where nobody has opened it', () => {
    for (const stages of [start(), start('a')]) expect([stages.isPaired(), stages.isWaiting()]).toEqual([false, false]);
  });
  it('is followed again when it is back, whoever has taken its place meanwhile', () => {
    const stages = after(start('a', 'secret'), 'settled');
    stages.hear(here('a'), true);
    stages.hear(bye('a'), true);
    expect(followed(after(stages, here('stranger')))).toBe('stranger');
    stages.hear(bye('a'), true);
    expect(followed(stages)).toBe('stranger');
    stages.hear(here('a'), true);
    expect(followed(stages)).toBe('a');
  });
});

describe('hear(message)', () => {
  it('says of messages that are meant for stages that they change nothing here', () => {
    const stages = start('a');
    expect(stages.hear({ type: 'hello', from: 'stage' })).toBe(false);
    expect(stages.hear({ type: 'command', stage: 'a', command: { name: 'next' } })).toBe(false);
    expect(stages.hear(here('a'))).toBe(true);
  });
});
