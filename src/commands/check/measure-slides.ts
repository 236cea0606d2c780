// Lays out every slide, as on paper and on a phone, and finds what does not fit. All are laid out in one go.

import { showPlainly, type Finding } from '../../compiler/findings.ts';
import type { CompileResult } from '../../compiler/types.ts';
import { classes, data } from '../../shared/markup.ts';
import type { PaperPage } from '../print/printer/page.ts';
import type { Printer } from '../print/session.ts';
import { findOverflow } from './find-overflow.ts';

// The first parts show where to look.
const mostNamed = 3;
const phone = { width: 390, height: 844 };
const sections = `.${classes.slides} > section[id]`;

/** How the browser has set a slide. */
interface Layout {
  readonly id: string;
  /** The size of its type in per cent. */
  readonly size: number;
  /** The pixels that it lacks. */
  readonly missing: number;
  readonly isLong: boolean;
  /** Whether it lacks them in width. */
  readonly isWide: boolean;
  /** The pixels by which a table or a formula is too wide for any size; 0 where none is. */
  readonly wrapped: number;
}

/** What is said of a slide. */
type Said = Pick<Finding, 'rule' | 'level' | 'message' | 'fix'>;

/** Measures every slide at 1280 × 720 and, unless it must be quick, on a phone; what an author has not written is found at `folder`. */
export async function measureSlides(
  { open }: Printer,
  { places }: Pick<CompileResult, 'places'>,
  { folder, isQuick = false }: { readonly folder: string; readonly isQuick?: boolean },
): Promise<Finding[]> {
  const page = await open({ view: 'print' });
  const layouts = await layOut(page);
  const overflow = await findOverflow(page, sections);
  if (!isQuick) await page.resize(phone);
  const widths = isQuick ? [] : await measureWidths(page);
  await page.close();
  return layouts.flatMap((layout, index) => {
    const { file, line, column } = places.get(layout.id) ?? { file: folder, line: 1, column: 1 };
    const said = [
      ...describeSize(layout),
      ...(layout.isLong ? [] : describeOverflow(layout.id, overflow[index] ?? [])),
      ...describeWidth(layout.id, widths[index] ?? 0),
    ];
    return said.map((each) => ({ ...each, file, line, column }));
  });
}

/** Has the page set its slides as for paper, smaller where they are too full. */
async function layOut(page: PaperPage): Promise<Layout[]> {
  await page.evaluate((name) => {
    document.documentElement.setAttribute(name, '');
    dispatchEvent(new Event('beforeprint'));
  }, data.measured);
  return page.evaluate(
    ({ selector, fit, missing, long, wide }) =>
      Array.from(document.querySelectorAll(selector), (section) => ({
        id: section.id,
        size: Number(section.getAttribute(fit) ?? 100),
        missing: Number(section.getAttribute(missing) ?? 0),
        isLong: section.hasAttribute(long),
        isWide: section.getAttribute(long) === 'wide',
        wrapped: Number(section.getAttribute(wide) ?? 0),
      })),
    { selector: sections, ...data },
  );
}

/** The pixels by which what can be seen of each slide is wider than the window; what scrolls by itself is not. */
function measureWidths(page: PaperPage): Promise<number[]> {
  return page.evaluate(
    ({ selector, measured, scrollers }) => {
      const all = [...document.querySelectorAll(selector)];
      document.documentElement.removeAttribute(measured);
      for (const section of all)
        if (section instanceof HTMLElement) section.style.setProperty('content-visibility', 'visible', 'important');
      return all.map((section) => {
        if (section.scrollWidth <= section.clientWidth) return 0;
        const right = section.getBoundingClientRect().left + section.clientWidth;
        const parts = [...section.querySelectorAll('*')].filter(
          (part) => part.checkVisibility() && part.closest(scrollers) === null,
        );
        return Math.ceil(Math.max(0, ...parts.map((part) => part.getBoundingClientRect().right - right)));
      });
    },
    {
      selector: sections,
      measured: data.measured,
      scrollers: `.${classes.table} *, pre *, .${classes.hidden}, .${classes.widget}`,
    },
  );
}

function describeSize({ id, size, missing, isLong, isWide, wrapped }: Layout): Said[] {
  if (missing === 0) return [];
  const said = wrapped > 0 ? [describeWrapped(id, wrapped)] : [];
  if (isLong) {
    const message = `The slide "${id}" is ${missing} px too ${isWide ? 'wide' : 'long'}, even at ${size} % of its size: on the stage it scrolls, on paper it goes on overleaf.`;
    const fix = 'Shorten it, make two slides of it, or move a part into the notes.';
    return [...said, { rule: 'too-long', level: 'warning', message: showPlainly(message), fix }];
  }
  if (said.length > 0) return said;
  const message = `The slide "${id}" holds ${missing} px more than fits and is set at ${size} % of its size.`;
  return [
    {
      rule: 'set-smaller',
      level: 'notice',
      message: showPlainly(message),
      fix: 'Nothing is lost; shorter it would be larger.',
    },
  ];
}

function describeWrapped(id: string, missing: number): Said {
  return {
    rule: 'too-wide',
    level: 'warning',
    message: showPlainly(
      `A table or formula on the slide "${id}" is ${missing} px too wide, and at no size there is room for it: each of its rows stands in several lines.`,
    ),
    fix: 'Take out columns, exchange rows and columns, or make several tables or formulas of it.',
  };
}

function describeOverflow(id: string, found: readonly string[]): Said[] {
  if (found.length === 0) return [];
  const rest = found.length > mostNamed ? `, and ${found.length - mostNamed} more` : '';
  return [
    {
      rule: 'does-not-fit',
      level: 'error',
      message: showPlainly(`The slide "${id}" does not fit: ${found.slice(0, mostNamed).join(', ')}${rest}.`),
      fix: 'Shorten it, make two slides of it, or move a part into the notes.',
    },
  ];
}

function describeWidth(id: string, missing: number): Said[] {
  if (missing <= 1) return [];
  return [
    {
      rule: 'too-wide',
      level: 'warning',
      message: showPlainly(`The slide "${id}" is ${missing} px wider than a phone of ${phone.width} px.`),
      fix: 'Break long words, formulas and addresses, or make what is wide a picture.',
    },
  ];
}
