// A number typed without a field, and Enter, lead to that slide of the talk. A small box at the foot of the window shows
// what was typed and where it leads. While it is there Enter, Backspace and Escape belong to it, whatever has the focus.
import { typedNumber as words } from '#words/typedNumber';
import './typed-number.css';
import { type Slide, slideTitle } from '../../deck/slides.ts';
import { createElement } from '../../ui/elements.ts';

/** What the number is about. */
interface TypedNumberTarget {
  readonly parent: HTMLElement;
  /** The slides of today's talk, numbered from 1. */
  readonly readSlides: () => readonly Slide[];
  readonly goTo: (slide: Slide) => void;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

// No deck has more slides than these can say.
const mostDigits = 5;
// Long enough for those who type slowly; whoever walks away leaves nothing on the screen.
const patience = 10_000;

/** Prepares the box; the returned function takes each key that is a digit. */
export function createTypedNumber({ parent, readSlides, goTo, announce }: TypedNumberTarget): (digit: string) => void {
  const box = createElement('p', { className: 'typed-number' });
  let digits = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function type(key: string): void {
    const before = digits;
    digits = applyKey(digits, key);
    clearTimeout(timer);
    if (digits === '') return drop();
    if (before === '') begin();
    timer = setTimeout(drop, patience);
    const text = describeNumber(Number(digits), readSlides());
    box.textContent = text;
    announce(text);
  }
  function begin(): void {
    parent.append(box);
    document.addEventListener('keydown', press, { capture: true });
    document.addEventListener('pointerdown', drop);
  }
  function drop(): void {
    digits = '';
    clearTimeout(timer);
    box.remove();
    document.removeEventListener('keydown', press, { capture: true });
    document.removeEventListener('pointerdown', drop);
  }
  function press(event: KeyboardEvent): void {
    const { key } = event;
    if (/^(\d|Shift|Control|Alt|Meta)$/.test(key)) return; // A digit comes through the table of keys.
    if (!/^(Enter|Backspace|Escape)$/.test(key)) return drop();
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === 'Enter') go();
    else type(key);
  }
  function go(): void {
    const slide = readSlides()[Number(digits) - 1];
    if (!slide) return;
    drop();
    goTo(slide);
  }

  return type;
}

/** The digits typed so far after one more key; "" when there are none left, and after Escape. */
export function applyKey(digits: string, key: string): string {
  if (key === 'Backspace') return digits.slice(0, -1);
  if (!/^\d$/.test(key)) return '';
  return digits.length < mostDigits ? digits + key : digits;
}

/** What stands at a number of the talk. */
function describeNumber(number: number, slides: readonly Slide[]): string {
  const slide = slides[number - 1];
  if (!slide) return words.none(number, slides.length);
  return words.slide(number, slideTitle(slide));
}
