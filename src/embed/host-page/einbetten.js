// What a host page can do with the element: it shows where the deck is and moves it.
const deck = document.querySelector('#deck');
const slides = document.querySelector('#slides');

deck.addEventListener('deck-ready', ({ detail }) => {
  slides.replaceChildren(...detail.slides.map((id) => new Option(id)));
});
deck.addEventListener('deck-slide', ({ detail }) => {
  document.querySelector('#place').textContent = `${detail.title} (${detail.index} von ${detail.count})`;
  slides.value = detail.id;
});
slides.addEventListener('change', () => deck.goto(slides.value));
for (const button of document.querySelectorAll('[data-call]')) {
  button.addEventListener('click', () => deck[button.dataset.call]());
}
