// The host's element <llm-deck>: a frame with the deck that loads when it comes near, keeps its shape and
// speaks the deck's messages. Built as embed.js, a plain script: a module from another host would need
// CORS headers. Only types may be imported. Styles are set by script, so a strict style-src allows them.
import type { HostMessage, LlmDeckElement, SlideState } from './types.ts';

// Written in when it is built, as the deck's language has them.
declare const frameTitle: string;
declare const frameLanguage: string;

// One pair of braces keeps the names out of the host's page.
{
  const asked = ['chapter', 'cut', 'theme', 'view'];
  const highest = 100_000;
  const longest = 10_000; // Slides of a deck, and letters of what it says in one piece.
  type Fields = Readonly<Record<string, unknown>>;
  type Detail = { readonly slides: readonly string[] } | SlideState | { readonly px: number };

  // No declarations of functions: in a plain script these would leave the braces.
  const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
  const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
  const isTexts = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.length <= longest && value.every(isText);
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

  /** What a message of one of the three types says; undefined when it is none, or says anything else. */
  const readDetail = ({ type, slides, id, index, count, title, px }: Fields): Detail | undefined => {
    if (type === 'ready') return isTexts(slides) ? { slides } : undefined;
    if (type === 'height') return typeof px === 'number' && px >= 0 && px <= highest ? { px } : undefined;
    const isPlace = type === 'slide' && isText(id) && isText(title) && isCount(index) && isCount(count);
    return isPlace ? { id, index, count, title } : undefined;
  };

  const readAddress = (src: string): URL | undefined => {
    try {
      const address = new URL(src, document.baseURI);
      return /^https?:$/.test(address.protocol) ? address : undefined;
    } catch {
      return undefined;
    }
  };

  class LlmDeck extends HTMLElement implements LlmDeckElement {
    static observedAttributes = ['src', 'slide', 'title', ...asked];
    #frame: HTMLIFrameElement | undefined;
    #origin = '';
    #isThere = false;
    #waiting: HostMessage[] | undefined;

    connectedCallback(): void {
      addEventListener('message', this.#receive);
      this.#isThere = true;
      this.#load();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#receive);
      this.#isThere = false;
      this.#frame?.remove();
      this.#frame = undefined;
    }

    attributeChangedCallback(name: string, _: string | null, value: string | null): void {
      if (!this.#isThere) return; // A tag that is older than this script tells its attributes first.
      if (name === 'title' && this.#frame) this.#name(this.#frame);
      else if (name === 'slide' && value && this.#frame) this.goto(value);
      else this.#load();
    }

    goto(slide: string): void {
      this.#send({ deck: 1, type: 'goto', slide });
    }
    next(): void {
      this.#send({ deck: 1, type: 'next' });
    }
    prev(): void {
      this.#send({ deck: 1, type: 'prev' });
    }

    /** A frame of its own for each address: changing a frame's address would fill the host's history. */
    #load(): void {
      const address = this.#address();
      const frame = address && this.#createFrame(address);
      this.#frame = frame;
      this.#origin = address?.origin ?? '';
      this.#waiting = frame && [];
      this.style.display ||= 'block';
      // Without a deck what the host has put into the tag is seen, as without this script.
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame ?? document.createElement('slot'));
    }

    #createFrame(address: URL): HTMLIFrameElement {
      const reads = this.getAttribute('view') === 'read';
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.allow = 'fullscreen';
      this.#name(frame);
      frame.style.cssText = `display:block;width:100%;border:0;${reads ? 'height:80vh' : 'aspect-ratio:16/10;min-height:240px'}`;
      frame.src = address.href;
      // The deck tells a host without a referrer nothing before it is asked.
      frame.onload = () => {
        const waiting = this.#waiting ?? [];
        this.#waiting = undefined;
        for (const message of [{ deck: 1, type: 'state' } as const, ...waiting]) this.#send(message);
      };
      return frame;
    }

    /** Without a title of the host's, in its language, ours is in the deck's. */
    #name(frame: HTMLIFrameElement): void {
      frame.title = this.title || frameTitle;
      if (this.title) frame.removeAttribute('lang');
      else frame.lang = frameLanguage;
    }

    /** Undefined for anything but an address in the web: others, as "javascript:", would run in the host's page. */
    #address(): URL | undefined {
      const src = this.getAttribute('src');
      const address = src ? readAddress(src) : undefined;
      if (!address) return undefined;
      address.searchParams.set('embed', '');
      for (const name of asked) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(name, value);
      }
      const slide = this.getAttribute('slide');
      if (slide) address.hash = slide;
      return address;
    }

    #send(message: HostMessage): void {
      if (this.#waiting) this.#waiting.push(message);
      else this.#frame?.contentWindow?.postMessage(message, this.#origin);
    }

    #receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || origin !== this.#origin || !isFields(data)) return;
      const detail = data.deck === 1 ? readDetail(data) : undefined;
      if (!detail) return;
      if ('px' in detail) frame.style.height = `${detail.px}px`;
      this.dispatchEvent(new CustomEvent(`deck-${String(data.type)}`, { detail, bubbles: true }));
    };
  }

  if (!customElements.get('llm-deck')) customElements.define('llm-deck', LlmDeck);
}
