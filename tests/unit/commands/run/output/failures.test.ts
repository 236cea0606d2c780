import { describe, expect, it } from 'vitest';
import { describeFailure, isFileSystemFailure } from '../../../../../src/commands/run/output/failures.ts';

const bundlerWords = (reason: string): string =>
  `Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something went wrong inside rolldown, please report this problem.\n${reason}\n\nStack backtrace:\n   0: std::backtrace\n   1: clone3`;

describe('describeFailure(path, error)', () => {
  it.each([
    ['No space left on device (os error 28)', 'the disk is full; free some space and run the command again'],
    ['Read-only file system (os error 30)', 'the file system is read-only; name a folder elsewhere'],
    [
      'Too many open files (os error 24)',
      'too many files are open; raise the limit, for example with "ulimit -n 4096"',
    ],
    ['Permission denied (os error 13)', 'you may not write there; name a folder of your own'],
  ])('makes one line of what the bundler says in many: %s', (reason, advice) => {
    const error = new Error(bundlerWords(reason));
    expect(isFileSystemFailure(error)).toBe(true);
    expect(describeFailure('dist.part', error).message).toBe(`Cannot write dist.part: ${advice}.`);
    // Whoever knows the name that was typed says it once more.
    expect(describeFailure('dist', describeFailure('dist.part', error)).message).toBe(`Cannot write dist: ${advice}.`);
  });
});
