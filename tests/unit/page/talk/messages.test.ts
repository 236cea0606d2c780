import { describe, expect, it, vi } from 'vitest';
import { type Command, packMessage, readMessage, type StageState } from '../../../../src/page/talk/messages.ts';
import { freshTime } from '../../../../src/page/talk/talk-time.ts';

const state: StageState = {
  stage: 'a1',
  since: 5,
  taken: false,
  slide: 'titel',
  step: -1,
  cut: 'kurz',
  chapter: '',
  slides: ['titel', 'ende'],
  bookmark: { slide: 'ende', step: 1 },
  skipped: [],
  edition: 'a1b2c3',
  black: false,
  inputs: { vram: 'users=4' },
  theme: '',
  time: freshTime,
  window: { width: 1280, height: 720, zoom: 1, fonts: true, fullscreen: false, awake: false },
};

describe('readMessage(data)', () => {
  it('reads what the other side has packed', () => {
    expect(readMessage(packMessage({ type: 'hello', from: 'speaker' }))).toEqual({ type: 'hello', from: 'speaker' });
    expect(readMessage(packMessage({ type: 'bye', stage: 'a1' }))).toEqual({ type: 'bye', stage: 'a1' });
    expect(readMessage(packMessage({ type: 'state', state }))).toEqual({ type: 'state', state });
    expect(readMessage(packMessage({ type: 'leave', stage: 'a1' }))).toEqual({ type: 'leave', stage: 'a1' });
  });

  it('reads the state of a stage with a long cut of one’s own, and none that no address can hold', () => {
    const withCut = (cut: string): object => packMessage({ type: 'state', state: { ...state, cut } });
    const ids = Array.from({ length: 1_000 }, (_, index) => `folie-${index}`).join();
    expect(readMessage(withCut(ids))).toMatchObject({ state: { cut: ids } });
    expect(readMessage(withCut('a,'.repeat(60_000)))).toBeUndefined();
  });

  const commands: Command[] = [
    { name: 'next' },
    { name: 'back' },
    { name: 'here' },
    { name: 'black' },
    { name: 'goto', slide: 'ende' },
    { name: 'skip', slides: ['ende'] },
    { name: 'laser', x: 0.5, y: 0.25 },
    { name: 'laser-off' },
    { name: 'input', id: 'vram', state: 'users=4' },
    { name: 'time', time: freshTime },
  ];
  it.each(commands.map((command) => [command.name, command] as const))('reads the command %s', (_, command) => {
    expect(readMessage(packMessage({ type: 'command', stage: 'a1', command }))).toEqual({
      type: 'command',
      stage: 'a1',
      command,
    });
  });

  it.each([
    [undefined],
    [null],
    ['hello'],
    [[1]],
    [{ type: 'hello', from: 'speaker' }],
    [{ deck: 2, type: 'hello', from: 'speaker' }],
    [{ deck: 1, type: 'hello' }],
    [{ deck: 1, type: 'hello', from: 'host' }],
    [Object.assign([], { deck: 1, type: 'hello', from: 'speaker' })],
    [{ deck: 1, type: 'goto', slide: 'ende' }],
    [{ deck: 1, type: 'state' }],
    [{ deck: 1, type: 'state', state: { ...state, slides: 'all' } }],
    [{ deck: 1, type: 'state', state: { ...state, window: null } }],
    [{ deck: 1, type: 'state', state: { ...state, bookmark: 'ende' } }],
    [{ deck: 1, type: 'state', state: { ...state, bookmark: { slide: 'ende', step: -2 } } }],
    [{ deck: 1, type: 'state', state: { ...state, step: Infinity } }],
    [{ deck: 1, type: 'command', command: { name: 'next' } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'read' } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'toString' } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'goto', slide: 'x'.repeat(5000) } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'laser', x: '1', y: 1 } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: '__proto__' } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'time', time: null } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'time', time: [] } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'skip', slides: [1] } }],
    [{ deck: 1, type: 'toString' }],
    [{ deck: 1, type: { toString: (): string => 'hello' }, from: 'stage' }],
    [{ deck: 1, type: 'state', state: [] }],
    [{ deck: 1, type: 'state', state: { ...state, inputs: null } }],
    [{ deck: 1, type: 'state', state: { ...state, black: 'yes' } }],
    [{ deck: 1, type: 'state', state: { ...state, time: 'noon' } }],
    [{ deck: 1, type: 'state', state: { ...state, time: undefined } }],
    [{ deck: 1, type: 'state', state: { ...state, time: { ...freshTime, clock: { before: 2.7e301 } } } }],
    [{ deck: 1, type: 'state', state: { ...state, inputs: { vram: 'a=1', rubbish: 7 } } }],
    [{ deck: 1, type: 'state', state: { ...state, inputs: { ['x'.repeat(501)]: '' } } }],
    [{ deck: 1, type: 'state', state: { ...state, slide: 'x'.repeat(501) } }],
    [{ deck: 1, type: 'state', state: { ...state, slides: ['x'.repeat(501)] } }],
    [{ deck: 1, type: 'state', state: { ...state, step: -2 } }],
    [{ deck: 1, type: 'state', state: { ...state, step: 1e9 } }],
    [{ deck: 1, type: 'state', state: { ...state, since: -1 } }],
    [{ deck: 1, type: 'state', state: { ...state, since: 1e300 } }],
    [{ deck: 1, type: 'state', state: { ...state, window: { ...state.window, zoom: 1e9 } } }],
    [{ deck: 1, type: 'state', state: { ...state, window: { ...state.window, width: 1e9 } } }],
    [{ deck: 1, type: 'state', state: { ...state, window: { ...state.window, fonts: 'yes' } } }],
    [{ deck: 1, type: 'leave' }],
    [{ deck: 1, type: 'bye', stage: 'x'.repeat(501) }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'laser', x: 2, y: 0 } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'laser', x: 0, y: -1 } }],
    [{ deck: 1, type: 'command', stage: 'a1', command: { name: 'input', id: 'vram', state: 'x'.repeat(2001) } }],
    [
      {
        deck: 1,
        type: 'command',
        stage: 'a1',
        command: { name: 'time', time: { ...freshTime, changedAt: Date.now() + 2e8 } },
      },
    ],
    [
      {
        deck: 1,
        type: 'command',
        stage: 'a1',
        command: { name: 'time', time: { clock: { before: 9e7 }, changedAt: 0 } },
      },
    ],
  ])('ignores %j', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });

  it.each(Object.keys(state))('ignores a state whose "%s" is of another type', (name) => {
    expect(readMessage({ deck: 1, type: 'state', state: { ...state, [name]: 7n } })).toBeUndefined();
  });
  it.each(Object.keys(state.window))('ignores a window whose "%s" is of another type', (name) => {
    const window = { ...state.window, [name]: 7n };
    expect(readMessage({ deck: 1, type: 'state', state: { ...state, window } })).toBeUndefined();
  });
  it('takes what is not said for no', () => {
    const { taken: _, bookmark: __, ...rest } = state;
    const said = { ...state, bookmark: { slide: '', step: -1 } };
    expect(readMessage({ deck: 1, type: 'state', state: rest })).toEqual({ type: 'state', state: said });
  });

  it('takes no field from the prototype of the shapes', () => {
    const data: unknown = JSON.parse('{"deck":1,"type":"bye","stage":"a1","__proto__":{"from":"x"},"toString":1}');
    expect(readMessage(data)).toEqual({ type: 'bye', stage: 'a1' });
    expect('from' in {}).toBe(false);
  });

  it('refuses lists that no deck could have', () => {
    const slides = Array.from({ length: 10_001 }, () => 'titel');
    expect(readMessage({ deck: 1, type: 'state', state: { ...state, slides } })).toBeUndefined();
  });

  it('refuses more inputs than a deck could have', () => {
    const inputs = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`q${at}`, '1']));
    expect(readMessage({ deck: 1, type: 'state', state: { ...state, inputs } })).toBeUndefined();
  });

  it.each([0, Number.NaN])('reads the first state on a computer whose clock says %d', (time) => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(time);
    expect(readMessage(packMessage({ type: 'state', state }))).toEqual({ type: 'state', state });
    clock.mockRestore();
  });

  it('leaves behind what another version has added', () => {
    expect(readMessage({ deck: 1, type: 'state', state: { ...state, extra: true } })).toEqual({ type: 'state', state });
  });
});
