// Takes a widget over from the build: same pixels, then alive. Its state stands in the tag's data-state,
// which anybody may set; whoever wants to follow it listens for the bubbling event "widget-state".

import { data, stateEvents } from '../shared/markup.ts';
import { render } from 'preact';
import './kit/frame/widget-panels.css';
import { adopt, nextTask } from './adopt.ts';
import { fillPlaces } from './kit/frame/frame.tsx';
import { parseState } from './kit/form/state-text.ts';
import type { Host, Values, Widget, WidgetState } from './kit/frame/widget.ts';
import { findBoxes, type Boxes } from './places.ts';

const folders = import.meta.glob<{ widget: Widget }>('./*/index.tsx');

/** Brings a widget's tag to life; `id` is the one it was built with, `address` leads to its slide. */
export async function takeOver(
  element: HTMLElement,
  { id, address }: { readonly id: string; readonly address: () => string },
): Promise<void> {
  const load = folders[`./${element.localName}/index.tsx`];
  if (!load) throw new Error(`expected a widget named ${element.localName}`);
  const { widget } = await load();
  await nextTask();
  const attributes = readAttributes(element, Object.keys(widget.attributes));
  const start = widget.start(attributes);
  const boxes = findBoxes(element);
  // A copy bears the ids of its original and is drawn anew.
  const isCopy = !Array.from(element.querySelectorAll('[id]')).some((each) => each.id.startsWith(`${id}-`));
  if (isCopy) for (const [, box] of boxes) box.replaceChildren();
  await adopt(boxes, start, id);
  const arrive = (text: string): WidgetState => widget.start(attributes, parseState(text));
  const follow = run(element, { id, address, boxes, start, arrive });
  for (const controls of element.querySelectorAll('fieldset')) controls.disabled = false;
  new MutationObserver(follow).observe(element, { attributeFilter: [data.state] });
  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('keydown', leave);
}

/** What a widget runs with. */
interface Running {
  readonly id: string;
  readonly address: () => string;
  readonly boxes: Boxes;
  /** The state that the tag describes. */
  readonly start: WidgetState;
  /** The state that a text from an address describes for this tag. */
  readonly arrive: (text: string) => WidgetState;
}

/** Draws the widget's state, and each that follows from input; the returned function takes over the tag's. */
function run(element: HTMLElement, { id, address, boxes, start, arrive }: Running): () => void {
  const readState = (): string => element.getAttribute(data.state) ?? '';
  /** "" in the state that the tag describes, so that addresses stay short. */
  const print = (shown: WidgetState): string => (shown.text === start.text ? '' : shown.text);
  let state = start;
  let copied: Host['copied'] = { kind: 'no' };

  function draw(): void {
    const host: Host = {
      id,
      isLive: true,
      change: (values) => set(state.change(values)),
      reset: () => set(start),
      copyLink: () => void copyLink(),
      copied,
    };
    const filled = fillPlaces(state.draw(host), host);
    for (const [place, box] of boxes) render(filled[place], box);
  }
  function set(next: WidgetState): void {
    state = next;
    copied = { kind: 'no' };
    draw();
    if (print(state) === readState()) return;
    element.setAttribute(data.state, print(state));
    element.dispatchEvent(new CustomEvent(stateEvents.widget, { bubbles: true }));
  }
  async function copyLink(): Promise<void> {
    const link = `${address()};${state.text}`;
    copied = (await copyText(link)) ? { kind: 'yes' } : { kind: 'refused', address: link };
    draw();
  }
  function show(text: string): void {
    state = text === '' ? start : arrive(text);
    draw();
  }

  show(readState());
  return () => print(state) !== readState() && show(readState());
}

function readAttributes(element: Element, names: readonly string[]): Values {
  const written = names.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(written);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // Without https, and in frames that may not.
  }
}

/** Escape closes an open part, else it leaves the controls, so that keys move through the talk again. */
function leave(event: KeyboardEvent): void {
  const { target, key } = event;
  if (key !== 'Escape' || !(target instanceof HTMLElement)) return;
  event.stopPropagation();
  const panel = target.closest<HTMLDetailsElement>('.widget-panel');
  if (!panel?.open) return target.blur();
  panel.open = false;
  panel.querySelector('summary')?.focus();
}
