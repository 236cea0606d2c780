// Shows a slide on the stage, for whoever looks at all of them.

/** Runs in the page, which waits for the slide by itself: asking it again and again takes longer. */
export async function showSlide(id: string): Promise<void> {
  location.hash = id;
  for (let frame = 0; document.querySelector('.reveal > .slides > section.present')?.id !== id; frame++) {
    if (frame === 600) throw new Error(`expected ${id} on the stage`);
    await new Promise(requestAnimationFrame);
  }
}
