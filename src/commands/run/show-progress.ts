// Progress of long work: a line that the next one overwrites, on terminals only.

/** Shows how far the work is; "" takes the line away. */
export function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}`);
}
