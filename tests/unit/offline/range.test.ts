import { describe, expect, it } from 'vitest';
import { cutRange } from '../../../src/offline/range.ts';

const ask = async (range: string | undefined) => {
  const request = new Request('https://slides.example/film.mp4', { headers: range === undefined ? {} : { range } });
  const kept = new Response('0123456789', { headers: { 'content-type': 'video/mp4' } });
  const answer = await cutRange(request, kept);
  return {
    status: answer?.status,
    text: await answer?.text(),
    part: answer?.headers.get('content-range'),
    type: answer?.headers.get('content-type'),
  };
};

describe('cutRange(request, kept)', () => {
  it.each([
    ['bytes=0-', '0123456789', 'bytes 0-9/10'],
    ['bytes=0-1', '01', 'bytes 0-1/10'],
    ['bytes=4-6', '456', 'bytes 4-6/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('%s is "%s"', async (range, text, part) => {
    expect(await ask(range)).toEqual({ status: 206, text, part, type: 'video/mp4' });
  });

  it('refuses a part that begins behind the end', async () => {
    expect(await ask('bytes=10-')).toMatchObject({ status: 416, part: 'bytes */10' });
  });

  it.each([undefined, 'bytes=-', 'bytes=1-2,4-5', 'lines=1-2'])('gives the whole for %s', async (range) => {
    expect(await ask(range)).toMatchObject({ status: 200, text: '0123456789', part: null });
  });

  it('gives nothing where nothing is kept', async () => {
    expect(await cutRange(new Request('https://slides.example/'), undefined)).toBeUndefined();
  });
});
