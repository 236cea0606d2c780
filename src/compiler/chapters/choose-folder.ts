// How a folder or a file is chosen, in words that a shell takes.

/** `SLIDES=talk`, with quotes around a path that a shell would take apart. */
export function chooseFolder(path: string): string {
  return `SLIDES=${/[\s'()&;<>|$*?!#]/.test(path) ? `"${path}"` : path}`;
}
