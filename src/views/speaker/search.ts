// Finds slides by their title or text, without regard to case, accents and ß; titles come first.
import { slideTitle, type Slide } from '../slides.ts';

// More are no help to anybody, and a list of thousands would be slow.
const most = 200;

/** The slides that hold every word, those with all words in the title first. */
export function findSlides(all: readonly Slide[], wanted: string): readonly Slide[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all.slice(0, most);
  const holds = (text: string): boolean => words.every((word) => text.includes(word));
  const inTitle = all.filter((slide) => holds(fold(`${slideTitle(slide)} ${slide.id}`)));
  const inText = all.filter((slide) => !inTitle.includes(slide) && holds(fold(slide.section.textContent)));
  return [...inTitle, ...inText].slice(0, most);
}

/** Text as it is compared. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
}
