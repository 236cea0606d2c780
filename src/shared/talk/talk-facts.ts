// What the title and the closing slide say about today's talk. It comes from deck.yaml, or for one evening from the
// speaker's browser; both write the same lines.

/** What can be said, in the order of the lines. */
export const talkFacts = ['speaker', 'event', 'date', 'contact'] as const;

/** One of them. */
export type TalkFact = (typeof talkFacts)[number];

/** Plain text for each; "" for what is not said. */
export type TalkFacts = Readonly<Record<TalkFact, string>>;

/** A line: its text, where it leads, and the day that it means. */
export interface TalkLine {
  readonly fact: TalkFact;
  readonly text: string;
  readonly href?: string;
  readonly day?: string;
}

/** No name of a person or an event is longer. */
export const longestFact = 200;

/** One line of text, cut where nobody would read on. */
export function tidyFact(text: string): string {
  const signs = Array.from(text.replace(/\s+/g, ' ').trim());
  return signs.length > longestFact
    ? `${signs
        .slice(0, longestFact - 1)
        .join('')
        .trimEnd()}…`
    : signs.join('');
}

/** The lines for what is said; `locale` is how dates are written. */
export function describeTalk(facts: TalkFacts, locale: string): TalkLine[] {
  return talkFacts.filter((fact) => facts[fact] !== '').map((fact) => describeFact(fact, facts[fact], locale));
}

function describeFact(fact: TalkFact, text: string, locale: string): TalkLine {
  if (fact === 'date' && isDay(text)) return { fact, text: formatDay(text, locale), day: text };
  const href = fact === 'contact' ? findAddress(text) : undefined;
  return href ? { fact, text: text.replace(/^(?:mailto:|https?:\/\/)|\/$/gi, ''), href } : { fact, text };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** "28. November 2026", "28 November 2026" in English. */
function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Where a mail or web address leads; undefined for any other text. */
function findAddress(text: string): string | undefined {
  if (text.endsWith('…')) return undefined; // It was cut.
  if (/^https?:\/\/[^\s"'<>\\]+$/i.test(text)) return URL.canParse(text) ? text : undefined;
  const mail = text.replace(/^mailto:/i, '');
  if (/^[^\s"'<>\\@?&:/]+@[^\s"'<>\\@?&:/]+\.[^\s"'<>\\@?&:/.]{2,}$/.test(mail)) return `mailto:${encodeURI(mail)}`;
  const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/[^\s"'<>\\]*)?$/i.test(text);
  return isHost && URL.canParse(`https://${text}`) ? `https://${text}` : undefined;
}
