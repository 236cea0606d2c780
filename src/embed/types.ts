// What a deck in a frame and the page around it say to each other, and the element for such pages. Only
// types, and no imports: the build hands this file to hosts as embed.d.ts.

/** What a host may ask of the deck; posted to the frame's window. */
export type HostMessage =
  | { readonly deck: 1; readonly type: 'goto'; readonly slide: string }
  | { readonly deck: 1; readonly type: 'next' | 'prev' | 'state' };

/** Where the deck stands. */
export interface SlideState {
  readonly id: string;
  /** Place among the slides of this talk, counted from 1. */
  readonly index: number;
  readonly count: number;
  readonly title: string;
}

/** What the deck tells its host. */
export type DeckMessage =
  | { readonly deck: 1; readonly type: 'ready'; /** Ids in order. */ readonly slides: readonly string[] }
  | ({ readonly deck: 1; readonly type: 'slide' } & SlideState)
  | { readonly deck: 1; readonly type: 'height'; /** Of the whole article, in CSS pixels. */ readonly px: number };

/** The element `<llm-deck src slide chapter cut theme view>`. */
export interface LlmDeckElement extends HTMLElement {
  /** Shows a slide by its id; one that does not exist changes nothing. */
  goto(slide: string): void;
  next(): void;
  prev(): void;
}

/** Events of the element; they bubble. */
export interface LlmDeckEventMap {
  'deck-ready': CustomEvent<{ readonly slides: readonly string[] }>;
  'deck-slide': CustomEvent<SlideState>;
  'deck-height': CustomEvent<{ readonly px: number }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-deck': LlmDeckElement;
  }
  // Both, because the events bubble up to the document.
  interface HTMLElementEventMap extends LlmDeckEventMap {}
  interface DocumentEventMap extends LlmDeckEventMap {}
}
