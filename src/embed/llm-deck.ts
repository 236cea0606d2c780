// The host's element <llm-deck>: a frame with the deck that loads when it comes near, keeps its shape and
// speaks the deck's messages. Built as embed.js, a plain script: a module from another host would need
// CORS headers. Only types may be imported. Styles are set by script, so a strict style-src allows them.
import type { DeckMessage, HostMessage, LlmDeckElement } from './types.ts';

// One pair of braces keeps the names out of the host's page.
{
  const asked = ['chapter', 'cut', 'theme', 'view'];

  class LlmDeck extends HTMLElement implements LlmDeckElement {
    static observedAttributes = ['src', 'slide', 'title', ...asked];
    #frame: HTMLIFrameElement | undefined;
    #waiting: HostMessage[] | undefined;

    connectedCallback(): void {
      addEventListener('message', this.#receive);
      this.#load();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#receive);
      this.#frame?.remove();
      this.#frame = undefined;
    }

    attributeChangedCallback(name: string, _: string | null, value: string | null): void {
      if (!this.#frame) return;
      if (name === 'slide' && value) this.goto(value);
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
      const reads = this.getAttribute('view') === 'read';
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.allow = 'fullscreen';
      frame.title = this.title || 'Folien';
      frame.style.cssText = `display:block;width:100%;border:0;${reads ? 'height:80vh' : 'aspect-ratio:16/10;min-height:240px'}`;
      frame.src = this.#address().href;
      this.#waiting = [];
      // The deck tells a host without a referrer nothing before it is asked.
      frame.onload = () => {
        const waiting = this.#waiting ?? [];
        this.#waiting = undefined;
        for (const message of [{ deck: 1, type: 'state' } as const, ...waiting]) this.#send(message);
      };
      this.#frame?.remove();
      this.style.display ||= 'block';
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append((this.#frame = frame));
    }

    #address(): URL {
      const address = new URL(this.getAttribute('src') ?? '', document.baseURI);
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
      else this.#frame?.contentWindow?.postMessage(message, this.#address().origin);
    }

    #receive = ({ source, origin, data }: MessageEvent<DeckMessage | undefined>): void => {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || origin !== this.#address().origin || data?.deck !== 1) return;
      const { deck: _, type, ...detail } = data;
      if (data.type === 'height') frame.style.height = `${data.px}px`;
      this.dispatchEvent(new CustomEvent(`deck-${type}`, { detail, bubbles: true }));
    };
  }

  if (!customElements.get('llm-deck')) customElements.define('llm-deck', LlmDeck);
}
