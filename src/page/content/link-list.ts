// Link lists, as the compiler writes them, are those of the whole deck. Where only some slides are shown, they list the
// addresses that these name, under the numbers that these have here, and those that most of them name first.
import { linkUses as useWords } from '#words/linkUses';
import { decodePercent } from '../../shared/decode.ts';
import { classes, mostLinks } from '../../shared/markup.ts';
import { listCounted } from '../../shared/talk/slide-lists.ts';
import type { Slide } from '../deck/slides.ts';
import { createElement } from '../ui/elements.ts';

/** An address in a list, and the links to the slides that name it. */
interface Entry {
  readonly item: HTMLElement;
  readonly uses: readonly { readonly slide: string; readonly link: HTMLElement }[];
}

/** The list of one slide: what the stage shows of it, and the rest, which stands in the slide's notes. */
interface LinkList {
  readonly slide: Slide;
  readonly entries: readonly Entry[];
  /** How many entries the stage shows at most. */
  readonly most: number;
}

/** The number of each slide by its id. */
type Numbers = ReadonlyMap<string, number>;

/** Returns what fits the lists among all slides to those that are shown. While all are, it leaves them as they are. */
export function createListFitter(all: readonly Slide[]): (shown: readonly Slide[]) => void {
  let lists: readonly LinkList[] | undefined;
  let fitted: readonly Slide[] = all;
  return (shown) => {
    if (shown === fitted || (!lists && shown.length === all.length)) return;
    fitted = shown;
    lists ??= all.filter(({ listing }) => listing).map(readList);
    // The appendix alone is that of the whole deck.
    const talk = shown.some(({ generated }) => !generated) ? shown : all;
    const numbers = new Map(listCounted(talk).map(({ id }, index) => [id, index + 1]));
    const [own, others] = [true, false].map((isShown) =>
      lists?.filter(({ slide }) => shown.includes(slide) === isShown),
    );
    const [first] = own ?? [];
    // A chapter alone has one list, which then holds what other lists say of its slides.
    const elsewhere = others?.flatMap(({ entries }) => entries) ?? [];
    for (const list of own ?? [])
      fillList(list, list === first ? [...list.entries, ...elsewhere] : list.entries, numbers);
  };
}

function readList(slide: Slide): LinkList {
  const { section, listing } = slide;
  const [list] = section.querySelectorAll(`.${classes.body} .${classes.linkList}`);
  const items = section.querySelectorAll<HTMLElement>(`.${classes.linkList} > li`);
  const most = listing?.chapter === '' ? (list?.childElementCount ?? 0) : mostLinks;
  return { slide, entries: Array.from(items, readEntry), most };
}

function readEntry(item: HTMLElement): Entry {
  const links = item.querySelectorAll<HTMLAnchorElement>(`.${classes.linkUses} a`);
  return { item, uses: Array.from(links, (link) => ({ slide: decodePercent(link.hash.slice(1)), link })) };
}

function fillList({ slide, entries, most }: LinkList, offered: readonly Entry[], numbers: Numbers): void {
  const { section, listing } = slide;
  const counted = offered.map((entry) => ({ ...entry, ...markUses(entry, numbers) }));
  // The talk's own links belong to it whoever names them, and keep the order that their author gave them.
  const isDeck = listing?.chapter === '';
  const own = counted.slice(0, entries.length);
  const named = counted.filter(({ count }) => count > 0);
  // A list whose slides are all left out today still has its addresses.
  const listed = isDeck || named.length === 0 ? own : named;
  if (!isDeck) listed.sort((one, other) => other.count - one.count || one.first - other.first);
  const items = listed.map(({ item }) => item);
  section.querySelector(`.${classes.body} .${classes.linkList}`)?.replaceChildren(...items.slice(0, most));
  const rest = items.slice(most);
  const below = section.querySelector(`.${classes.notes} .${classes.linkList}`);
  if (below) below.replaceChildren(...rest);
  else if (rest.length > 0) addNotes(section, createElement('ul', { className: classes.linkList }, ...rest));
}

/** Writes which of the shown slides name an address; returns how many do, and the number of the first. */
function markUses({ item, uses }: Entry, numbers: Numbers): { count: number; first: number } {
  const shown = uses.flatMap(({ slide, link }) => {
    const number = numbers.get(slide);
    return number === undefined ? [] : [{ link, number }];
  });
  for (const { link, number } of shown) {
    link.textContent = String(number);
    link.setAttribute('aria-label', useWords.slide(number));
  }
  const words = shown.flatMap(({ link }, index) => [index > 0 ? ', ' : useWords.before, link]);
  item.querySelector(`.${classes.linkUses}`)?.replaceChildren(...words);
  return { count: shown.length, first: shown[0]?.number ?? 0 };
}

function addNotes(section: HTMLElement, list: HTMLElement): void {
  const notes = section.querySelector(`.${classes.notes}`);
  if (notes) notes.append(list);
  else section.querySelector(`.${classes.body}`)?.after(createElement('aside', { className: classes.notes }, list));
}
