// Faults of the file system as one line that says what to do.

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run the command again',
  EDQUOT: 'your share of the disk is used up; free some space and run the command again',
  EROFS: 'the file system is read-only; name a folder elsewhere',
  EACCES: 'you may not write there; name a folder of your own',
  EPERM: 'you may not write there; name a folder of your own',
  EBUSY: 'another program holds it; close it and run the command again',
  EMFILE: 'too many files are open; raise the limit, for example with "ulimit -n 4096"',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'there is a file of that name',
};

/** Whether something does not exist. */
export function isMissing(error: unknown): boolean {
  return readCode(error) === 'ENOENT';
}

/** One line about a path that could not be written; it keeps the system's name for the fault. */
export function describeFailure(path: string, error: unknown): Error {
  const code = readCode(error);
  const text = error instanceof Error ? error.message.replace(/^\w+: /, '') : String(error);
  return Object.assign(new Error(`Cannot write ${path}: ${advice[code] ?? text}.`), { code });
}

/** Whether an error comes from the file system, and not from a fault of ours. */
export function isFileSystemFailure(error: unknown): boolean {
  return readCode(error) in advice;
}

/** The system's name for the fault; the bundler tells it only in its words. */
function readCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code in advice) return error.code;
  if (/no space left on device|os error 28\b/i.test(error.message)) return 'ENOSPC';
  if (/read-only file system|os error 30\b/i.test(error.message)) return 'EROFS';
  if (/too many open files|os error 24\b/i.test(error.message)) return 'EMFILE';
  if (/permission denied|os error 13\b/i.test(error.message)) return 'EACCES';
  const [, told = ''] = /\b(E[A-Z]{3,}): /.exec(error.message) ?? [];
  if (told in advice) return told;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
