// In dev only: puts a saved slide into the open page, without loading it again.

interface ChangedSlide {
  readonly id: string;
  readonly html: string;
}

/** Exchanges the content of slides that the server has compiled anew; `sync` tells the view about it. */
export function acceptChangedSlides(sync: () => void): void {
  import.meta.hot?.on('deck:slides', (changed: readonly ChangedSlide[]) => {
    for (const { id, html } of changed) replaceSlide(document.getElementById(id), html);
    sync();
  });
}

/** Keeps the element itself and the classes of its state, because Reveal holds on to both. */
function replaceSlide(section: HTMLElement | null, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  if (!section || !fresh) return;
  const state = ['present', 'past', 'future'].filter((name) => section.classList.contains(name));
  for (const { name, value } of fresh.attributes) section.setAttribute(name, value);
  section.className = fresh.className;
  section.classList.add(...state);
  section.replaceChildren(...fresh.childNodes);
}
