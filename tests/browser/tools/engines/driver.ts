/** A browser that Playwright does not drive, with its windows. */
export interface Driver {
  readonly goto: (address: string) => Promise<void>;
  /** Runs a script in the current window and returns its value. */
  readonly run: (script: string) => Promise<unknown>;
  /** Presses keys, one after another; see https://www.w3.org/TR/webdriver2/#keyboard-actions for those without a letter. */
  readonly press: (keys: string) => Promise<void>;
  readonly listWindows: () => Promise<string[]>;
  readonly switchTo: (window: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What the standard protocol calls the pressing of these keys, one after another. */
export function listKeyActions(keys: string): object[] {
  const actions = keys.split('').flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
  return [{ type: 'key', id: 'keyboard', actions }];
}
