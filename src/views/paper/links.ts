// Links on paper: what leads nowhere becomes text, and a calculator says where it can be used.
import { paper as words } from '#words/paper';
import { decodePercent } from '../../shared/decode.ts';
import { classes } from '../../shared/markup.ts';
import { findPublicBase, slideHash } from '../../page/deck/address.ts';
import type { Slide } from '../../page/deck/slides.ts';
import { createElement } from '../../page/ui/elements.ts';

// Letters of an address that somebody will type.
const longest = 60;

// What the styles of a view leave out on paper, besides parked slides. Asking the browser, link by link, would lay
// out every slide before it is printed.
const unprinted: Readonly<Record<string, string>> = {
  print: `.${classes.notes}, .${classes.solution}`,
  agenda: `.${classes.slides}`,
};

/**
 * Makes links independent of this computer: what is not on paper is a link into the public deck, where there is one,
 * and else text, which names the file to be had there.
 */
export function tidyLinks(root: ParentNode): void {
  const base = findPublicBase();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('#') && isPrinted(address.slice(1))) continue;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) {
      const whole = base && findWhole(address, base);
      if (whole) link.href = whole;
      else {
        nameFile(link);
        link.removeAttribute('href');
      }
    }
  }
}

/** Writes out the addresses of sources that can be typed; of a longer one only the site, as everywhere else. */
export function shortenAddresses(root: ParentNode): void {
  for (const host of root.querySelectorAll(`.${classes.linkHost}`)) {
    const link = host.previousElementSibling;
    if (link instanceof HTMLAnchorElement) host.textContent = shortenAddress(link) ?? host.textContent;
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>(`.sheet > .${classes.footnotes} a[href^="http"]`)) {
    const isSite = link.textContent === link.hostname.replace(/^www\./, '');
    if (isSite) link.textContent = shortenAddress(link) ?? link.textContent;
  }
}

/** An address as it is typed, without what the browser adds by itself; undefined for a long one. */
function shortenAddress({ href }: HTMLAnchorElement): string | undefined {
  const address = href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');
  return address.length <= longest ? address : undefined;
}

/** Adds the public address below every calculator; without a known address nothing. */
export function addLiveAddresses(slides: readonly Slide[]): void {
  const base = findPublicBase();
  if (!base) return;
  for (const { id, section } of slides) {
    for (const widget of section.querySelectorAll(`.${classes.widget}`)) {
      const link = createElement('a', { href: base + slideHash(id) });
      link.textContent = link.href.replace(/^https?:\/\//, '');
      widget.after(createElement('p', { className: 'live-address' }, words.calculate, link));
    }
  }
}

/** A link to a file that is to be kept says its name, by which it can be asked for. */
function nameFile(link: HTMLAnchorElement): void {
  const { download: name } = link;
  if (name !== '' && !link.textContent.includes(name)) link.append(` (${name})`);
}

/** Undefined for what cannot be read as an address, such as "//[". */
function findWhole(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

function isPrinted(id: string): boolean {
  const hidden = [`.${classes.parked}`, unprinted[document.documentElement.dataset.view ?? '']].filter(Boolean).join();
  return document.getElementById(decodePercent(id.split(';')[0] ?? ''))?.closest(hidden) === null;
}
