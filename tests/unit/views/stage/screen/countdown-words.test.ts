import { describe, expect, it } from 'vitest';
import { describeCountdown } from '../../../../../src/views/stage/screen/countdown-words.ts';

const endsAt = new Date('2026-03-02T14:45:00').getTime();

describe('describeCountdown(countdown, now)', () => {
  it.each([
    [600, '10 Minuten', 'weiter um 14:45 Uhr'],
    [599, '10 Minuten', 'weiter um 14:45 Uhr'],
    [540, '9 Minuten', 'weiter um 14:45 Uhr'],
    [61, '2 Minuten', 'weiter um 14:45 Uhr'],
    [60, '1 Minute', 'weiter um 14:45 Uhr'],
    [0.2, '1 Minute', 'weiter um 14:45 Uhr'],
    [10_800, '180 Minuten', 'weiter um 14:45 Uhr'],
  ])('says of a break that lasts %d more seconds: %s', (seconds, rest, note) => {
    const words = describeCountdown({ kind: 'break', endsAt }, endsAt - seconds * 1000);
    expect(`${words.left} ${words.unit}`).toBe(rest);
    expect(words).toMatchObject({ title: 'Pause', note, said: 'Pause, weiter um 14:45 Uhr.' });
  });
  it.each([0, -1, -90_000])('goes on when %d seconds are left', (seconds) => {
    const words = describeCountdown({ kind: 'break', endsAt }, endsAt - seconds * 1000);
    expect(words).toEqual({ title: 'Es geht weiter', left: '', unit: '', note: '', said: 'Es geht weiter.' });
  });
  it.each([
    [180, '03:00', ''],
    [179.2, '03:00', ''],
    [0.1, '00:01', ''],
    [0, '', 'Die Zeit ist um'],
    [-5, '', 'Die Zeit ist um'],
  ])('counts the seconds of an exercise: %d', (seconds, left, note) => {
    expect(describeCountdown({ kind: 'exercise', endsAt }, endsAt - seconds * 1000)).toMatchObject({ left, note });
  });
});
