// The borders between the worlds: a name that more than one of them uses stands in markup.ts, once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  classes,
  contentsId,
  data,
  devEvents,
  firstEndId,
  footnoteId,
  footnoteReferenceId,
  footnoteRole,
  layouts,
  linkListId,
  quizElement,
  stateEvents,
  termId,
  toolbarId,
  views,
  widgetId,
} from '../../../src/shared/markup.ts';
import { ownIds } from '../../../src/shared/own-ids.ts';
import { themes } from '../../../src/shared/themes.ts';
import { collectNames } from './collect-names.ts';

const root = join(import.meta.dirname, '../../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));

/** The worlds: parts of the page are written by one of these and found by another. */
const sides = [/^compiler\//, /^commands\//, /^widgets\//, /^(?:embed|views|page)\/|^main\.ts$/].map((side) =>
  files.filter(({ file }) => side.test(file)),
);

/** The names that markup.ts holds, as code writes them out. */
const own: ReadonlySet<string> = new Set([
  ...Object.values(classes).map((name) => `.${name}`),
  ...[contentsId, linkListId, toolbarId].map((name) => `#${name}`),
  ...layouts.map((name) => `.${name}`),
  ...Object.values(data),
  `<${quizElement}`,
  ...Object.values(stateEvents).map((name) => `<${name}`), // As far as their names tell, elements of our own.
  ...Object.values(devEvents),
  footnoteRole,
]);

// In the browser the first is mostly the attribute of <html>, which boot.ts writes: the cut that is shown. The others are
// a word of CSS, which looks like an element of ours, and the browsers' empty page, which looks like an event.
const elsewhere = ['data-cut', '<sans-serif', 'about:blank'];

type File = (typeof files)[number];

function collect(from: readonly File[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, code } of from)
    for (const name of collectNames(code, file)) found.set(name, [...(found.get(name) ?? []), file]);
  for (const name of elsewhere) found.delete(name);
  return found;
}

/** The names that more than one side writes out, with the files. */
function findShared(written: readonly (readonly File[])[]): string[] {
  const found = written.map(collect);
  const names = new Set(found.flatMap((side) => [...side.keys()]));
  return [...names].flatMap((name) => {
    const places = found.flatMap((side) => (side.has(name) ? [side.get(name) ?? []] : []));
    return places.length > 1 ? [`${name}: ${places.flat().join(', ')}`] : [];
  });
}

describe('the names that more than one world writes out', () => {
  it('stand in markup.ts', () => {
    expect(findShared(sides)).toEqual([]);
  });

  it('are written out nowhere else', () => {
    const again = [...collect(sides.flat())].filter(([name]) => own.has(name));
    expect(again.map(([name, places]) => `${name}: ${places.join(', ')}`)).toEqual([]);
  });

  it('would be found in HTML and in a selector', () => {
    const compiler = {
      file: 'a.ts',
      code: 'export const hint = html`<p class="wide hint" data-kind="x">${text}</p>`;',
    };
    const browser = { file: 'b.ts', code: "document.querySelector<HTMLElement>('.hint')?.dataset.kind;" };
    expect(findShared([[compiler], [browser]]).toSorted()).toEqual(['.hint: a.ts, b.ts', 'data-kind: a.ts, b.ts']);
  });
});

describe('the ids of the page itself', () => {
  const browser = files.filter(({ file }) => /^(?:embed|views|page|widgets(?!\/data))\/|^main\.ts$/.test(file));
  const dialogs = browser.flatMap(({ code }) =>
    [...code.matchAll(/createDialog\([^,]+, '([^']+)'/g)].map(([, name]) => `#${name}-title`),
  );
  const written = [...collect(browser).keys()].filter((name) => /^#[a-z]/.test(name));
  const made = [footnoteId('01-a', 1, 1), footnoteReferenceId('01-a', 1, 2), termId('C'), widgetId('a', 1)];

  it('are some', () => {
    expect(dialogs.length).toBeGreaterThan(3);
    expect(written).toContain('#search-title');
  });

  it.each([
    ...new Set([
      ...dialogs,
      ...written,
      ...[...made, contentsId, firstEndId, linkListId, toolbarId].map((id) => `#${id}`),
    ]),
  ])('cannot be authors’ own: %s', (id) => {
    expect(id.slice(1)).toMatch(ownIds);
  });
});

describe('boot.ts, which imports nothing', () => {
  const boot = files.find(({ file }) => file === 'boot.ts')?.code ?? '';
  const lists = [...boot.matchAll(/\/\^\(([a-z|]+)\)\$\//g)].map(([, words]) => words?.split('|'));

  it('knows all views and all themes', () => {
    expect(lists).toEqual([[...views], themes.filter(Boolean)]);
  });

  it('uses names that markup.ts holds', () => {
    const names = [...collectNames(boot)].filter((name) => /^(?:[.#]|data-)/.test(name));
    expect(names.toSorted()).toEqual([`.${classes.slides}`, data.cut, data.readers]);
  });
});
