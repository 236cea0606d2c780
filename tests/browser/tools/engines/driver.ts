/** A browser that Playwright does not drive, with its windows. */
export interface Driver {
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a script in the current window or frame and returns its value, or what comes of its promise. */
  readonly run: (script: string) => Promise<unknown>;
  /** Presses keys, one after another; see https://www.w3.org/TR/webdriver2/#keyboard-actions for those without a letter. */
  readonly press: (keys: string) => Promise<void>;
  /** Puts a finger or the mouse down at the first point, moves it over the others, and lifts it. */
  readonly point: (pointer: Pointer, ...points: Point[]) => Promise<void>;
  readonly listWindows: () => Promise<string[]>;
  /** Opens a window and enters it. */
  readonly openWindow: () => Promise<void>;
  readonly switchTo: (window: string) => Promise<void>;
  /** Makes the current window as large as that, and puts it beside the others. */
  readonly place: (place: { readonly x: number; readonly width: number; readonly height: number }) => Promise<void>;
  /** Closes the current window; another has to be chosen then. */
  readonly closeWindow: () => Promise<void>;
  /** Enters the n-th frame of the current one; without a number it leaves them all. */
  readonly enterFrame: (index?: number) => Promise<void>;
  /** The errors of the page in the current window: thrown, logged, or code that the security policy has stopped. */
  readonly listComplaints: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export type Pointer = 'mouse' | 'touch';
export type Point = readonly [x: number, y: number];

/** What the standard protocol calls the pressing of these keys, one after another. */
export function listKeyActions(keys: string): object[] {
  const actions = keys.split('').flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** What it calls the way of a pointer. */
export function listPointerActions(pointer: Pointer, points: readonly Point[]): object[] {
  const [first, ...others] = points.map(([x, y]) => ({ type: 'pointerMove', duration: 40, x, y }));
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  return [
    { type: 'pointer', id: pointer, parameters: { pointerType: pointer }, actions: [first, down, ...others, up] },
  ];
}
