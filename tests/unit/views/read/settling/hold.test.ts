import { describe, expect, it } from 'vitest';
import { createHold } from '../../../../../src/views/read/settling/hold.ts';

/** A page whose slides above the target turn out to be higher, frame by frame. */
function open({ target = 5000, height = 9000, growing = [] as number[], arrived = 0 } = {}) {
  const page = { at: 0, target, height, frame: undefined as (() => void) | undefined, frames: 0, ended: 0 };
  const window = 800;
  const hold = createHold(() => page.ended++, {
    scroll: (way) => void (page.at += way),
    readTop: () => page.at,
    readRoom: () => [-page.at, Math.max(0, page.height - window - page.at)],
    isWhole: () => page.frames >= arrived,
    onFrame: (task) => {
      page.frame = task;
      return () => void (page.frame = undefined);
    },
  });
  const measure = (): number => page.target - page.at;
  const run = (count: number): void => {
    for (let done = 0; done < count && page.frame; done++) {
      const more = growing[page.frames++] ?? 0;
      page.target += more;
      page.height += more;
      page.frame();
    }
  };
  return { page, hold, measure, run };
}

describe('createHold(onEnd, scroller)', () => {
  it('lands where the target is once the page rests, and lets it go', () => {
    const { page, hold, measure, run } = open({ growing: [0, 1100, 0, 0, 0, 0, 0, 0, 700, 0, 0, 343, -60] });
    hold.start(measure);
    expect(page.at).toBe(5000);
    run(1000);
    expect([page.at - page.target, page.ended, page.frames < 40]).toEqual([0, 1, true]);
  });
  it('does not rest before all has arrived, when the browser scrolls to the address once more', () => {
    const { page, hold, measure, run } = open({ arrived: 500 });
    hold.start(measure);
    run(499);
    page.at = 4200;
    run(1000);
    expect([page.at, page.ended]).toEqual([5000, 1]);
  });
  it('goes as far as the end of the page', () => {
    const { page, hold, measure, run } = open({ target: 8700 });
    hold.start(measure);
    run(1000);
    expect([page.at, hold.isThere(), page.ended]).toEqual([8200, true, 1]);
  });
  it('is on its way or there, until somebody moves the page', () => {
    const { page, hold, measure, run } = open();
    expect([hold.isThere(), hold.left()]).toEqual([false, 0]);
    hold.start(measure);
    page.target += 90;
    expect([hold.isThere(), hold.left()]).toEqual([true, 90]);
    expect([hold.goOn(), hold.left()]).toEqual([true, 0]);
    run(1000);
    expect([hold.isThere(), hold.left(), hold.goOn()]).toEqual([true, 0, false]);
    page.at += 5;
    expect([hold.isThere(), hold.left()]).toEqual([false, 0]);
    page.at -= 5;
    expect(hold.isThere()).toBe(false);
  });
  it('goes there again when the text has been laid out anew, but not once the reader has left', () => {
    const { page, hold, measure, run } = open();
    hold.start(measure);
    run(1000);
    page.target = 3100;
    expect([hold.again(), page.at]).toEqual([true, 3100]);
    run(1000);
    page.at += 5;
    hold.isThere();
    expect([hold.again(), page.at]).toEqual([false, 3105]);
  });
  it('leaves the page to a reader who moves it', () => {
    const { page, hold, measure, run } = open({ growing: [0, 500] });
    hold.start(measure);
    run(1);
    hold.end();
    page.at = 100;
    run(1000);
    expect([page.at, page.ended]).toEqual([100, 1]);
  });
  it('leaves the page to a reader who moves it by what sends no input', () => {
    const { page, hold, measure, run } = open();
    hold.start(measure);
    run(2);
    page.at += 60;
    run(1000);
    expect([page.at, page.ended]).toEqual([5060, 1]);
  });
  it('goes on where the browser has moved the page together with what is on it', () => {
    const { page, hold, measure, run } = open({ growing: [0, 0, 0, 0, 300] });
    hold.start(measure);
    run(3);
    page.at += 200;
    page.target += 200;
    run(1000);
    expect([page.at, page.ended]).toEqual([5500, 1]);
  });
  it('of ten quick jumps makes the last', () => {
    const { page, hold, run } = open();
    for (let place = 1; place <= 10; place++) {
      hold.start(() => place * 300 - page.at);
      run(2);
    }
    run(1000);
    expect([page.at, page.ended]).toEqual([3000, 1]);
  });
  it('ends on a page that never rests', () => {
    const { page, hold, measure, run } = open({ growing: Array<number>(5000).fill(3) });
    hold.start(measure);
    run(5000);
    expect([page.ended, page.frames < 400]).toEqual([1, true]);
  });
});
