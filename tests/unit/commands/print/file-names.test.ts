import { describe, expect, it } from 'vitest';
import { namePicture } from '../../../../src/commands/print/file-names.ts';

describe('namePicture(number, count, slide)', () => {
  it('says of a slide that goes on which part of it a picture shows', () => {
    const names = [1, 2, 3].map((part) => namePicture(2, 40, { id: 'lang', part }));
    expect(names).toEqual(['002-lang-1.png', '002-lang-2.png', '002-lang-3.png']);
    expect([...names, namePicture(3, 40, { id: 'a' })].toSorted()).toEqual([...names, '003-a.png']);
  });

  it.each([
    [1, 9, 'titel', '001-titel.png'],
    [7, 120, 'größe', '007-größe.png'],
    [8, 120, 'con', '008-con.png'],
    [9, 10, '..', '009-...png'],
    [10, 1200, 'titel', '0010-titel.png'],
    [1, 1, 'a$b`c(d)', '001-a-b-c-d-.png'],
    [1, 1, '../a\\b:c', '001-..-a-b-c.png'],
  ])('names picture %i of %i, of "%s", %s', (number, count, id, name) => {
    expect(namePicture(number, count, { id })).toBe(name);
  });

  it('tells ids apart that differ in their capitals alone', () => {
    expect(namePicture(1, 2, { id: 'A' }).toLowerCase()).not.toBe(namePicture(2, 2, { id: 'a' }).toLowerCase());
  });

  it.each(['x', '日', '𠀀'])('gives names that every system takes: 200 times "%s"', (letter) => {
    expect(Buffer.byteLength(namePicture(1, 6000, { id: letter.repeat(200), part: 12 }))).toBeLessThan(256);
  });
});
