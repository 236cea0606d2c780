// Runs inline in <head> before the first paint: plain statements, no imports, under 1 KB. It tells the
// styles which view and theme are asked for, makes the slide in the address the :target, and answers
// the first keys until the stage has loaded. Bad values are ignored; main.ts does the rest.
type Asked = Readonly<Record<'view' | 'theme' | 'chapter', string>> & { readonly cut?: string };

(() => {
  const page = document; // Two short names for what is written often.
  const address = location;
  const data = page.documentElement.dataset;
  // A name that the address does not give is undefined, which no pattern takes for one of ours.
  const asked = Object.fromEntries(new URLSearchParams(address.search)) as Asked;
  const { view, cut = '', chapter } = asked;
  data.view = /^(read|speaker|print|handout|worksheet|agenda)$/.test(view) ? view : 'stage';

  const themes = /^(light|dark|contrast)$/;
  let { theme } = asked;
  try {
    if (!themes.test(theme)) theme = localStorage.getItem('deck-theme') as string; // None is as good as a bad one.
  } catch {
    // Storage is closed here, as in some frames.
  }
  if (themes.test(theme)) data.theme = theme;

  if (cut) data.cut = cut;
  if (chapter) data.chapterOnly = chapter;
  if ('embed' in asked) data.embed = '';

  // "#/id" is Reveal's way and "#id;state" a widget's: only a plain "#id" shows its slide without a script.
  const [hash, id, state] = /^#\/?(?!\d+(?:\/|$))([^/;]+)(?:\/\d+)?(;.+)?$/.exec(address.hash) ?? [];
  if (state) data.state = hash;
  if (id) address.replace('#' + id);

  // As own-cut.ts reads it. Of a list that only takes away, and of none, the first part is "", which is in every text.
  const list = cut.split(',');
  const isInCut = ({ id: slide, dataset }: HTMLElement): boolean =>
    !list.includes('-' + slide) &&
    (list.includes(slide) || (dataset.cut + '').includes(cut.split(/,|^-/)[0] as string)); // A split gives one at least.

  // The stage takes this handler off when its own is there.
  onkeydown = (event) => {
    if (!/^(Arrow(Left|Right)|Page(Up|Down)| )$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    if (data.view !== 'stage' || event.target !== page.body) return;
    event.preventDefault();
    const slides = [...page.querySelectorAll<HTMLElement>('.slides>:not([data-readers])')];
    const shown = page.querySelector('.slides :target') ?? slides[0]; // Without a target the first is shown.
    if (/Left|Up/.test(event.key)) slides.reverse();
    const next = slides.slice(slides.findIndex((slide) => slide.contains(shown!)) + 1).find(isInCut);
    if (next) address.replace('#' + next.id);
  };
})();
