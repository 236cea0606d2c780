// Which keys belong to what has the focus. One rule for the stage and the speaker view, so that a clicker is never
// deaf and whoever goes through the page by keyboard keeps the keys of each control.

/** What keeps some keys while it has the focus. */
interface Keeper {
  /** Selector of the controls, or of what is around them. */
  readonly controls: string;
  /** The keys that belong to whoever came here by keyboard. */
  readonly keys: RegExp;
  /** Those that still do after a click or a tap on it: what a click has done is not done again by moving on. */
  readonly clicked: RegExp;
  /** Keeps keys only when this is true. */
  readonly when?: (control: Element, key: string) => boolean;
}

// These move the talk whatever has the focus; a text field that scrolls by them can be scrolled otherwise.
const clicker = /^(Page(Up|Down)|F5)$/;

const all = /./;
const none = /^$/;
const steering = /^(Arrow|Home$|End$)/;
const pressing = /^( |Enter)$/;
const buttons = ['checkbox', 'button', 'submit', 'reset', 'color', 'file'].map((type) => `[type="${type}"]`).join();

/** The table, as the tests print it. */
export const keepers: readonly Keeper[] = [
  { controls: 'dialog', keys: all, clicked: all },
  {
    controls: `textarea, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="range"], ${buttons})`,
    keys: all,
    clicked: all,
  },
  // By letters the choice would change silently.
  { controls: 'select', keys: /^(.|Arrow.*|Home|End|Enter)$/, clicked: steering },
  { controls: '[type="radio"], [role="radio"]', keys: /^(Arrow.*| |Enter)$/, clicked: /^Arrow/ },
  {
    controls: '[type="range"], [role="slider"], [role="tab"], [role="option"], [role="grid"]',
    keys: /^(Arrow.*|Home|End| |Enter)$/,
    clicked: steering,
  },
  { controls: 'audio, video', keys: /^(Arrow.*|Home|End| |Enter)$/, clicked: none },
  { controls: `button, summary, [role="button"], ${buttons}`, keys: pressing, clicked: none },
  { controls: 'a[href]', keys: /^Enter$/, clicked: none },
  // A slide that scrolls has a tabindex, too, but is moved by the stage's own keys.
  {
    controls: '[tabindex="0"]:not(section), [data-scrolls]',
    keys: /^Arrow/,
    clicked: /^Arrow/,
    when: (box, key) =>
      /Left|Right/.test(key) ? box.scrollWidth > box.clientWidth : box.scrollHeight > box.clientHeight,
  },
];

/** The rows of the table that keep a key. */
export function listKeepers(key: string, isClicked: boolean): readonly Keeper[] {
  if (clicker.test(key)) return [];
  return keepers.filter((keeper) => (isClicked ? keeper.clicked : keeper.keys).test(key));
}

/** Whether a key belongs to what has the focus, and not to the talk. */
export function isKept(key: string, target: Element, isClicked: boolean): boolean {
  return listKeepers(key, isClicked).some(({ controls, when }) => {
    const control = target.closest(controls);
    return control !== null && (!when || when(control, key));
  });
}
