// The frame of every command: an exit code that is true, and one line instead of a stack trace.

/** Runs a command and ends the process with the code that it returns; a thrown error is one line and code 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}
