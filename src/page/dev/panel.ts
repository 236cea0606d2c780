// In dev only: what is found in the slides and is no error, over the page, for whoever writes them. A line until it is
// opened; each place opens the editor.
import './panel.css';
import { authoring } from '#words/authoring';
import { classes, data, type ListedFinding } from '../../shared/markup.ts';
import { createElement } from '../ui/elements.ts';

const status = createElement('p', { className: classes.hidden, role: 'status' });
const title = createElement('summary');
const list = createElement('ul');
const box = createElement('details', {}, title, list);
// It outlives the views, and so hears by no listener of its own.
const panel = createElement('aside', { className: 'authoring', 'aria-label': authoring.title }, status, box);

let findings: readonly ListedFinding[] = [];
let isSizeFollowed = false;

/** Shows what is found now, and nothing where there is nothing. */
export function showFindings(found: readonly ListedFinding[]): void {
  findings = found;
  draw();
}

/** Follows how the slide on the stage fits, in the view that has just started. */
export function followSize(): void {
  const slides = document.querySelector(`.${classes.reveal} > .${classes.slides}`);
  isSizeFollowed = slides !== null && document.documentElement.dataset.view === 'stage';
  if (slides && isSizeFollowed) {
    const attributeFilter = ['class', data.fit, data.long];
    new MutationObserver(draw).observe(slides, { subtree: true, attributes: true, attributeFilter });
  }
  draw();
}

function draw(): void {
  if (window.parent !== window) return; // A frame is a part of the page around it.
  const size = isSizeFollowed ? describeSize() : undefined;
  const text = [size, summarise()].filter(Boolean).join(' · ');
  if (text === '') return panel.remove();
  if (title.textContent !== text) {
    title.textContent = text;
    status.textContent = text;
  }
  list.replaceChildren(...findings.map(createFinding));
  if (panel.parentElement !== document.body) document.body.append(panel);
}

/** How the slide that is shown is set, where it holds more than fits. */
function describeSize(): string | undefined {
  const slide = document.querySelector(`section.${classes.present}`);
  const size = slide?.getAttribute(data.fit);
  if (slide?.hasAttribute(data.long)) return authoring.tooLong;
  return size ? authoring.smaller(Number(size)) : undefined;
}

function summarise(): string {
  const count = (level: ListedFinding['level']): number =>
    findings.filter((found) => found.level === level).reduce((sum, found) => sum + found.count, 0);
  const [warnings, notices] = [count('warning'), count('notice')];
  return [warnings && authoring.warnings(warnings), notices && authoring.notices(notices)].filter(Boolean).join(', ');
}

/** The compiler speaks English, whatever the deck does. */
function createFinding({ level, rule, message, fix, places, count }: ListedFinding): HTMLElement {
  const rest = count - places.length;
  return createElement(
    'li',
    { [data.level]: level },
    createElement('p', { lang: 'en' }, createElement('b', {}, rule), ` ${message}`),
    createElement('p', { lang: 'en' }, fix),
    createElement('p', {}, ...places.map(createPlace), rest > 0 ? authoring.more(rest) : undefined),
  );
}

/** The server opens the editor, as from Vite's own list of errors. */
function createPlace({ path, shown }: ListedFinding['places'][number]): HTMLElement {
  const onclick = (): void => void fetch(`/__open-in-editor?file=${encodeURIComponent(path)}`);
  return createElement('button', { type: 'button', title: authoring.open, onclick }, shown);
}
