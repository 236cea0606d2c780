// Runs inline in <head> before the first paint: plain statements, no imports, under 1 KB. It tells the
// styles which view and theme are asked for, makes the slide in the address the :target, and answers
// the first keys until the stage has loaded. Bad values are ignored; main.ts does the rest.
(() => {
  const data = document.documentElement.dataset;
  const query = new URLSearchParams(location.search);
  const ask = (name: string): string => query.get(name) ?? '';
  data.view = /^(read|speaker|print|handout|worksheet|agenda)$/.test(ask('view')) ? ask('view') : 'stage';

  const themes = /^(light|dark|contrast)$/;
  let theme = ask('theme');
  try {
    if (!themes.test(theme)) theme = localStorage.getItem('deck-theme') ?? '';
  } catch {
    // Storage is closed here, as in some frames.
  }
  if (themes.test(theme)) data.theme = theme;

  const cut = ask('cut');
  if (cut) data.cut = cut;
  if (ask('chapter')) data.chapterOnly = ask('chapter');
  if (query.has('embed')) data.embed = '';

  // "#/id" is Reveal's way and "#id;state" a widget's: only a plain "#id" shows its slide without a script.
  const [hash, id, state] = /^#\/?(?!\d+(?:\/|$))([^/;]+)(?:\/\d+)?(;.+)?$/.exec(location.hash) ?? [];
  if (state) data.state = hash;
  if (id) location.replace('#' + id);

  // The stage takes this handler off when its own is there.
  onkeydown = (event) => {
    const { key, target } = event;
    if (!/^(Arrow(Left|Right)|Page(Up|Down)| )$/.test(key) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (data.view !== 'stage' || target !== document.body) return;
    event.preventDefault();
    const slides = [...document.querySelectorAll<HTMLElement>('.slides>:not([data-readers])')];
    const shown = document.querySelector(':target');
    const found = slides.findIndex((slide) => slide.contains(shown));
    const now = Math.max(found, 0); // Without a target the first slide is shown.
    const others = /Left|Up/.test(key) ? slides.slice(0, now).reverse() : slides.slice(now + 1);
    const next = others.find((slide) => !cut || slide.dataset.cut?.includes(cut));
    if (next) location.replace('#' + next.id);
  };
})();
