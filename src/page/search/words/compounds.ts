// Compounds and their parts. Both parts must be words that the deck knows: "Grafikkarte" is a "Karte", "Betriebsrat" is no "Betrieb".
import { searchLanguage } from '#words/searchLanguage';
import { rootWord, stemWord } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestPart = 4;
const shortestHead = 5;

/** Compounds that begin or end with the word; what is left must be a word, too: "Grafikkarte" for "Karte". */
export function findCompounds(word: string, vocabulary: Vocabulary): string[] {
  const stem = stemWord(word);
  const heads = [word, stem, ...(stem.length > 4 ? [rootWord(stem)] : [])].filter(isLong);
  return vocabulary.filter(
    (other) =>
      heads.some((part) => startsCompound(other, part, vocabulary)) ||
      (isLong(stem) &&
        other.length > stem.length + 2 &&
        other.endsWith(stem) &&
        isWord(other.slice(0, -stem.length), vocabulary)),
  );
}

function isLong(part: string): boolean {
  return part.length >= shortestPart;
}

function startsCompound(compound: string, part: string, vocabulary: Vocabulary): boolean {
  if (!compound.startsWith(part)) return false;
  const rest = compound.slice(part.length);
  return searchLanguage.joints.some(
    (joint) => rest.startsWith(joint) && rest.length > joint.length + 2 && vocabulary.has(rest.slice(joint.length)),
  );
}

/** Whether the first part of a compound is known, with what joins it to the second. */
function isWord(part: string, vocabulary: Vocabulary): boolean {
  return searchLanguage.joints.some(
    (joint) => part.endsWith(joint) && vocabulary.has(stemWord(part.slice(0, part.length - joint.length))),
  );
}

/** The two parts of a compound that nobody has written, such as "Kosten" and "Vergleich". */
export function splitCompound(word: string, vocabulary: Vocabulary): string[][] {
  const found: string[][] = [];
  for (let place = shortestPart; place <= word.length - shortestPart; place++) {
    const heads = vocabulary.findRelated(word.slice(place));
    if (heads.length === 0) continue;
    const part = word.slice(0, place);
    const tails = searchLanguage.joints
      .filter((joint) => part.endsWith(joint))
      .flatMap((joint) => vocabulary.findRelated(part.slice(0, part.length - joint.length)));
    for (const tail of new Set(tails)) for (const head of heads) found.push([tail, head]);
  }
  return found;
}

/** The second part of a compound of which nothing else is known: it says what the thing is, the first part does not. */
export function findHead(word: string, vocabulary: Vocabulary): string[] {
  for (let place = shortestHead; place <= word.length - shortestHead; place++) {
    if (searchLanguage.prefix.test(word.slice(0, place))) continue;
    const heads = vocabulary.findRelated(word.slice(place));
    if (heads.length > 0) return heads;
  }
  return [];
}
