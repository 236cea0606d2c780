// Slides on paper: each is set as large as it has room on a page, and what is too long for one goes on overleaf.
import { decodePercent } from '../../../shared/decode.ts';
import { classes, data, footnoteReferences } from '../../../shared/markup.ts';
import { type Fit, fitMarks, fitSlides, isTooLong, measureWindow } from '../fit/fit.ts';
import { clearWrapped, wideBoxes } from '../fit/wide-boxes.ts';
import { type Break, findBreak, isAtStart } from './find-break.ts';
import { numberItems, splitBody } from './split.ts';

// Smaller than this nothing can be read, because its type is the smallest already.
const leastScale = 0.8;
// Of a slide that is cut, more than any author writes.
const mostPages = 200;

/** Lays slides out for paper, on further pages where one is not enough; the returned function puts all back. */
export function layOutPages(sections: readonly HTMLElement[]): () => void {
  const { documentElement: root } = document;
  const marks = sections.map((section) => fitMarks.map((name) => [name, section.getAttribute(name)] as const));
  const wrapped = sections.flatMap((section) => [...section.querySelectorAll(`[${data.wrapped}]`)]);
  // A command that only asks how slides are set has marked the page before.
  const isAsked = root.hasAttribute(data.measured);
  if (!isAsked) root.setAttribute(data.measured, 'paper');
  const fits = fitSlides(sections);
  const long = fits.filter(({ section, rest, size }) => rest > 0 && size < 100 && !isWide(section));
  if (isAsked) return () => undefined;
  const unshrink = shrinkWide(fits);
  // One at a time: else each change would have all others styled anew.
  root.setAttribute(data.measured, 'one');
  const undo = continueInTurn(long.map(({ section }) => section));
  root.removeAttribute(data.measured);
  root.setAttribute(data.paged, '');
  return () => {
    root.removeAttribute(data.paged);
    unshrink();
    undo.forEach((each) => each());
    clearWrapped(sections);
    for (const box of wrapped) box.setAttribute(data.wrapped, '');
    for (const [index, section] of sections.entries()) {
      for (const [name, value] of marks[index] ?? []) {
        if (value === null) section.removeAttribute(name);
        else section.setAttribute(name, value);
      }
    }
  };
}

/** Makes slides that are wider than a page smaller as a whole: else the browser would make all pages smaller. */
function shrinkWide(fits: readonly Fit[]): () => void {
  const wide = fits.filter(({ section }) => isWide(section));
  for (const { section, rest } of wide) {
    const [width, height] = [section.offsetWidth, measureWindow(section)];
    section.style.zoom = String(Math.min(width / (width + rest), height / section.scrollHeight));
  }
  return () => wide.forEach(({ section }) => section.style.removeProperty('zoom'));
}

/** Whether a slide lacks width even at its smallest size. */
function isWide(section: HTMLElement): boolean {
  return section.getAttribute(data.long) === 'wide';
}

/**
 * Gives each of these slides its pages. In views for paper the others are out of the page meanwhile: with them there, the
 * browser would look through all of it for each cut. On the stage they live, and stay.
 */
function continueInTurn(sections: readonly HTMLElement[]): (() => void)[] {
  const [first] = sections;
  const around = first?.closest('.handout') ?? first?.parentElement;
  if (!around || !isPaper()) return sections.map(continueSlide);
  const inTurn = new Set(sections);
  const undo: (() => void)[] = [];
  const parts = [...around.childNodes];
  around.replaceChildren();
  const laidOut = parts.map((part) => {
    const own = part instanceof Element ? [part, ...part.querySelectorAll('section')] : [];
    const long = own.filter((each): each is HTMLElement => inTurn.has(each as HTMLElement));
    if (long.length === 0) return [part];
    around.replaceChildren(part);
    undo.push(...long.map(continueSlide));
    return [...around.childNodes];
  });
  around.replaceChildren(...laidOut.flat());
  return undo;
}

function isPaper(): boolean {
  const { view } = document.documentElement.dataset;
  return view === 'print' || view === 'handout';
}

/** Gives a slide as many pages as it needs. Copies are cut, so that what lives in the slide goes on living. */
function continueSlide(section: HTMLElement): () => void {
  const content = [...section.childNodes];
  section.replaceChildren(...content.map((node) => node.cloneNode(true)));
  section.setAttribute(data.part, '1');
  for (const image of section.querySelectorAll('img')) image.loading = 'eager';
  const pages = [section];
  const notes = section.querySelector<HTMLElement>(`:scope > .${classes.footnotes}`);
  notes?.remove();
  const body = section.querySelector<HTMLElement>(`:scope > .${classes.body}`);
  if (body) numberItems(body);
  for (let rest = finishPage(section, notes); rest && pages.length < mostPages;) {
    const page = createPage(section, rest, pages.length + 1);
    const last = pages.at(-1) ?? section;
    const box = last.closest('.slide-copy') ? last.parentElement : null;
    if (box) {
      const next = box.cloneNode(false) as HTMLElement; // A clone is of the same kind.
      next.append(page);
      box.after(next);
    } else last.after(page);
    pages.push(page);
    rest = finishPage(page, notes);
  }
  return () => {
    for (const page of pages.slice(1)) (page.closest('.slide-copy') ?? page).remove();
    section.removeAttribute(data.part);
    section.replaceChildren(...content);
  };
}

/** A further page of a slide, with its title and this number. */
function createPage(section: HTMLElement, body: HTMLElement, number: number): HTMLElement {
  const page = section.cloneNode(false) as HTMLElement; // A clone is of the same kind.
  page.removeAttribute('id');
  page.setAttribute(data.part, String(number));
  const heading = section.querySelector(`:scope > :is(h1, h2, h3):not(.${classes.hidden})`);
  if (heading) {
    const title = document.createElement('p');
    title.className = 'title-again';
    title.textContent = `${readTitle(heading)} (${number})`;
    page.append(title);
  }
  page.append(body);
  const place = section.querySelector(`:scope > .${classes.place}`);
  if (place) page.append(place.cloneNode(true));
  return page;
}

function readTitle(heading: Element): string {
  const copy = heading.cloneNode(true) as Element; // A clone is of the same kind.
  for (const reference of copy.querySelectorAll(footnoteReferences)) reference.remove();
  return copy.textContent.trim();
}

/** Cuts a page, and says of it whether it is higher than paper all the same; returns what goes on the next. */
function finishPage(page: HTMLElement, notes: HTMLElement | null): HTMLElement | undefined {
  page.setAttribute(data.measured, '');
  const rest = cutPage(page, notes);
  page.toggleAttribute(data.long, isTooLong(page));
  page.removeAttribute(data.measured);
  return rest;
}

/** Cuts a page where it is full, and adds the footnotes of what stays; returns the rest. */
function cutPage(page: HTMLElement, notes: HTMLElement | null): HTMLElement | undefined {
  const body = page.querySelector<HTMLElement>(`:scope > .${classes.body}`);
  if (!body) return undefined;
  narrow(body);
  const foot = measureFoot(page);
  const own = notes?.cloneNode(false) as HTMLElement | undefined; // A clone is of the same kind.
  if (own) body.after(own);
  let at: Break | undefined;
  let room = foot;
  for (let tries = 0; tries < 8; tries++) {
    own?.replaceChildren();
    at = findBreak(body, room);
    own?.replaceChildren(...listNotes(page, at, notes));
    const left = foot - (own?.childElementCount ? measureHeight(own) : 0);
    if (left >= room - 1) break;
    room = left;
  }
  if (own?.childElementCount === 0) own.remove();
  const rest = at && (isAtStart(at, body) ? takeFirst(body) : splitBody(body, at));
  for (const note of own?.children ?? []) notes?.querySelector(`[id="${CSS.escape(note.id)}"]`)?.remove();
  return rest?.hasChildNodes() ? rest : undefined;
}

/** Scales formulas and tables that are too wide; what would be too small to read is wrapped, between cells and signs. */
function narrow(body: HTMLElement): void {
  for (const box of [body, ...body.querySelectorAll<HTMLElement>(wideBoxes)].toReversed()) {
    const share = box.clientWidth / box.scrollWidth;
    if (share >= 1) continue;
    if (box !== body && share < leastScale) box.setAttribute(data.wrapped, '');
    else box.style.zoom = String(share);
  }
}

/** The lowest place on a page where its body may end. */
function measureFoot(page: HTMLElement): number {
  const { top, width } = page.getBoundingClientRect();
  const place = page.querySelector<HTMLElement>(`:scope > .${classes.place}`);
  const scale = width / page.offsetWidth;
  return top + (measureWindow(page) - (place?.offsetHeight ?? 0)) * scale;
}

function measureHeight(element: HTMLElement): number {
  return element.offsetHeight + parseFloat(getComputedStyle(element).marginTop);
}

/** Copies of the footnotes that are mentioned on a page before a place and stand on no page yet; of the last page all. */
function listNotes(page: HTMLElement, at: Break | undefined, notes: HTMLElement | null): Node[] {
  if (!notes) return [];
  const range = document.createRange();
  range.selectNodeContents(page);
  if (at) range.setEnd(at.node, at.offset);
  const links = [...page.querySelectorAll<HTMLAnchorElement>(footnoteReferences)].filter((link) =>
    range.intersectsNode(link),
  );
  const ids = new Set(links.map((link) => decodePercent(link.hash.slice(1))));
  return [...notes.children].filter(({ id }) => !at || ids.has(id)).map((note) => note.cloneNode(true));
}

/** What not even a page of its own has room for: it stands alone, and the page grows with it. */
function takeFirst(body: HTMLElement): HTMLElement | undefined {
  const [first, second] = body.children;
  if (!first || !second) return undefined;
  return splitBody(body, { node: body, offset: [...body.childNodes].indexOf(second) });
}
