// Small pictures of slides: copies without ids that nobody can reach, drawn at full size and scaled down.

/** A copy of a slide as a picture, with all its steps. */
export function createThumbnail(section: HTMLElement): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement; // A clone of an element is an element.
  for (const part of copy.querySelectorAll('aside.notes')) part.remove();
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  const selects = section.querySelectorAll('select');
  copy
    .querySelectorAll('select')
    .forEach((select, index) => (select.selectedIndex = selects[index]?.selectedIndex ?? 0));
  for (const input of copy.querySelectorAll('input')) input.removeAttribute('name'); // Or they would join the group.
  for (const name of ['hidden', 'aria-hidden', 'inert']) copy.removeAttribute(name);
  for (const step of copy.querySelectorAll('.fragment')) step.classList.add('visible');
  copy.classList.remove('past', 'future');
  copy.classList.add('present');
  copy.style.display = '';
  const picture = document.createElement('div');
  picture.className = 'thumbnail';
  picture.inert = true;
  picture.setAttribute('aria-hidden', 'true');
  const slides = document.createElement('div');
  slides.className = 'slides slide-copy'; // So that the slides' own styles hold.
  slides.append(copy);
  picture.append(slides);
  return picture;
}
