// The part of the dialogue that makes code for other people's pages: what to choose, the code, a preview.
import { themeNames } from '../../../shared/themes.ts';
import { type ShareChoice, writeElementCode, writeFrameAddress, writeFrameCode } from './address.ts';
import { createCopyField } from './field.ts';

type Option = readonly [value: string, text: string];

/** Creates the part; `chapter` is that of the slide on the stage. */
export function createCodePart(choice: ShareChoice, chapter: string): HTMLElement {
  const part = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = 'In die eigene Seite einbetten';
  const options = document.createElement('div');
  options.className = 'share-options';
  const code = createCopyField('Code für die Seite', '', 4);
  const preview = createPreview();
  const selects = createSelects(choice);
  const update = (): void => {
    const value = (name: keyof typeof selects): string => selects[name].value;
    const isElsewhere = value('chapter') !== '' && value('chapter') !== chapter;
    const chosen: ShareChoice = {
      base: choice.base,
      place: value('place') === 'slide' && !isElsewhere ? choice.place : '',
      chapter: value('chapter'),
      cut: value('cut'),
      theme: value('theme'),
      view: value('view') === 'read' ? 'read' : '',
    };
    code.set((value('code') === 'element' ? writeElementCode : writeFrameCode)(chosen, document.title));
    preview.show(chosen);
  };
  for (const select of Object.values(selects)) options.append(select.parentElement ?? select);
  options.addEventListener('change', update);
  update();
  part.append(heading, options, code.element, preview.element);
  return part;
}

function createSelects(choice: ShareChoice) {
  const everything: Option = ['', 'alle Folien'];
  return {
    place: createSelect(
      'Beginnt mit',
      [
        ['slide', 'dieser Folie'],
        ['', 'dem Anfang'],
      ],
      'slide',
    ),
    chapter: createSelect('Umfang', [everything, ...listChapters()], choice.chapter),
    cut: createSelect('Fassung', [['', 'ungekürzt'], ...listCuts()], choice.cut),
    theme: createSelect('Darstellung', [...themeNames], ''),
    view: createSelect(
      'Form',
      [
        ['', 'Folien'],
        ['read', 'Artikel'],
      ],
      '',
    ),
    code: createSelect(
      'Art',
      [
        ['frame', 'Rahmen (iframe), geht überall'],
        ['element', 'Element, passt seine Höhe an'],
      ],
      'frame',
    ),
  };
}

function createSelect(name: string, options: readonly Option[], chosen: string): HTMLSelectElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(...options.map(([value, text]) => new Option(text, value)));
  select.value = options.some(([value]) => value === chosen) ? chosen : '';
  label.append(name, select);
  label.hidden = options.length < 2;
  return select;
}

function listChapters(): Option[] {
  const names = new Map<string, string>();
  for (const section of document.querySelectorAll<HTMLElement>('section[data-chapter]:not([data-generated])')) {
    const { chapter = '' } = section.dataset;
    if (!names.has(chapter)) names.set(chapter, section.querySelector('.place-chapter')?.textContent ?? chapter);
  }
  return [...names].map(([chapter, name]) => [chapter, `nur ${name}`]);
}

function listCuts(): Option[] {
  const links = [...document.querySelectorAll<HTMLElement>('a[data-cut-link]')].filter(
    ({ dataset }) => dataset['cutLink'],
  );
  return links.map((link) => [
    link.dataset['cutLink'] ?? '',
    (link.querySelector('strong') ?? link).textContent.trim(),
  ]);
}

/** A frame with the deck in it; each choice gets a new one, so that Back still leads out of the deck. */
function createPreview(): { element: HTMLElement; show: (choice: ShareChoice) => void } {
  const element = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Vorschau';
  element.append(summary);
  let shown: ShareChoice | undefined;
  function draw(): void {
    element.querySelector('iframe')?.remove();
    if (!element.open || !shown) return;
    const frame = document.createElement('iframe');
    frame.title = 'Vorschau';
    frame.allow = 'fullscreen';
    frame.src = writeFrameAddress({ ...shown, base: location.href.replace(/[?#].*/, '') });
    element.append(frame);
  }
  element.addEventListener('toggle', draw);
  // A page from a disk may not frame itself.
  element.hidden = !/^https?:/.test(location.protocol);
  return {
    element,
    show: (choice) => {
      shown = choice;
      draw();
    },
  };
}
