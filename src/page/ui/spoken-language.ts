// The interface may speak another language than the deck, and be read in another direction: both say so, for screen
// readers and for the order of their words.
import { findInterfaceLanguage, speaksItself } from '../../shared/words/interface-language.ts';

/** Says of an element of the interface in which language it speaks, where the deck is in another; returns it. */
export function sayLanguage<E extends HTMLElement>(element: E): E {
  const { lang } = document.documentElement;
  return speaksItself(lang) ? element : Object.assign(element, { lang: findInterfaceLanguage(lang), dir: 'ltr' });
}

/** The attributes of what an element of the interface shows of the deck. */
export function deckLanguage(): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { lang, dir } = document.documentElement;
  return speaksItself(lang) ? {} : { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}
