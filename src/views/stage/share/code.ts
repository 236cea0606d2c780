// The part of the dialogue that makes code for other people's pages: what to choose, the code, a preview.
import { shareDialog as words } from '#words/shareDialog';
import { classes, data } from '../../../shared/markup.ts';
import { themeNames } from '../../../page/browser/theme.ts';
import { readCurrentCut, readCuts } from '../../../page/deck/cuts.ts';
import { deckBase } from '../../../page/deck/address.ts';
import { deckTitle } from '../../../page/deck/window-title.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { type ShareChoice, writeElementCode, writeFrameAddress, writeFrameCode } from './address.ts';
import { createCopyField } from './field.ts';

type Option = readonly [value: string, text: string];

/** Creates the part; `chapter` is that of the slide on the stage. */
export function createCodePart(choice: ShareChoice, chapter: string): HTMLElement {
  const code = createCopyField(words.code, '', 4);
  const preview = createPreview();
  const selects = createSelects(choice);
  const update = (): void => {
    const value = (name: keyof typeof selects): string => selects[name].value;
    const isElsewhere = value('chapter') !== '' && value('chapter') !== chapter;
    const chosen: ShareChoice = {
      ...choice,
      slide: value('place') === 'slide' && !isElsewhere ? choice.slide : undefined,
      chapter: value('chapter'),
      cut: value('cut'),
      theme: value('theme'),
      view: value('view') === 'read' ? 'read' : undefined,
    };
    code.set((value('code') === 'element' ? writeElementCode : writeFrameCode)(chosen, deckTitle()));
    preview.show(chosen);
  };
  update();
  const options = Object.values(selects).map((select) => select.parentElement ?? select);
  return createElement(
    'section',
    {},
    createElement('h3', {}, words.embed),
    createElement('div', { className: 'share-options', onchange: update }, ...options),
    code.element,
    preview.element,
  );
}

function createSelects(choice: ShareChoice) {
  const places: Option[] = [
    ['slide', words.places.slide],
    ['', words.places.start],
  ];
  const forms: Option[] = [
    ['', words.views.stage],
    ['read', words.views.read],
  ];
  const codes: Option[] = [
    ['frame', words.kinds.frame],
    ['element', words.kinds.element],
  ];
  return {
    place: createSelect(words.place, places, 'slide'),
    chapter: createSelect(words.chapter, [['', words.allSlides], ...listChapters()], choice.chapter),
    cut: createSelect(words.cut, [['', words.uncut], ...listCuts()], choice.cut),
    theme: createSelect(words.theme, [...themeNames], ''),
    view: createSelect(words.view, forms, ''),
    code: createSelect(words.kind, codes, 'frame'),
  };
}

function createSelect(name: string, options: readonly Option[], chosen = ''): HTMLSelectElement {
  const select = createElement('select', {}, ...options.map(([value, text]) => new Option(text, value)));
  select.value = options.some(([value]) => value === chosen) ? chosen : '';
  createElement('label', { hidden: options.length < 2 }, name, select);
  return select;
}

function listChapters(): Option[] {
  const names = new Map<string, string>();
  for (const section of document.querySelectorAll<HTMLElement>(`section[${data.chapter}]:not([${data.generated}])`)) {
    const chapter = section.getAttribute(data.chapter) ?? '';
    if (!names.has(chapter))
      names.set(chapter, section.querySelector(`.${classes.placeChapter}`)?.textContent ?? chapter);
  }
  return [...names].map(([chapter, name]) => [chapter, words.only(name)]);
}

function listCuts(): Option[] {
  const current = readCurrentCut();
  return [...readCuts(document), ...(current?.isOwn ? [current] : [])].map(({ name, label }) => [name, label]);
}

/** A frame with the deck in it; each choice gets a new one, so that Back still leads out of the deck. */
function createPreview(): { element: HTMLElement; show: (choice: ShareChoice) => void } {
  let shown: ShareChoice | undefined;
  const element = createElement('details', { ontoggle: draw }, createElement('summary', {}, words.preview));
  // A page from a disk may not frame itself.
  element.hidden = !/^https?:/.test(location.protocol);
  function draw(): void {
    element.querySelector('iframe')?.remove();
    if (!element.open || !shown) return;
    const src = writeFrameAddress({ ...shown, base: deckBase() });
    element.append(createElement('iframe', { title: words.preview, allow: 'fullscreen', src }));
  }
  return {
    element,
    show: (choice) => {
      shown = choice;
      draw();
    },
  };
}
