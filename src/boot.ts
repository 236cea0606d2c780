// Runs inline in <head> before the first paint: plain statements, no imports, under 1 KB. It tells the
// styles which view, theme and place are asked for and whether a script has failed, makes the slide in the
// address the :target, and answers the first keys until the stage has loaded. Bad values are ignored; main.ts
// does the rest.
type Asked = Readonly<Record<'view' | 'theme', string>> & { readonly cut?: string };

(() => {
  const page = document; // Two short names for what is written often.
  const address = location;
  const data = page.documentElement.dataset;
  // A name that the address does not give is undefined, which no pattern takes for one of ours.
  const asked = Object.fromEntries(new URLSearchParams(address.search)) as Asked;
  const { view, cut = '' } = asked;
  const isNoStage = /^(read|speaker|print|handout|worksheet|agenda)$/.test(view);
  data.view = isNoStage ? view : 'stage';

  let kept;
  try {
    kept = localStorage['deck-theme'] as string; // None is as good as a bad one.
  } catch {
    // Storage is closed here, as in some frames.
  }
  for (const theme of [kept as string, asked.theme]) if (/^(light|dark|contrast)$/.test(theme)) data.theme = theme;

  if (cut) data.cut = cut;
  if ('embed' in asked) data.embed = '';

  // "#/id" is Reveal's way and "#id;state" a widget's: only a plain "#id" shows its slide without a script.
  (data.asked = address.hash).replace(
    /^#\/?(?!\d+(?:\/|$))([^/;]+)(?:\/\d+)?(;.+)?$/,
    (hash, id: string, state?: string) => {
      if (state) data.state = hash;
      // In the article it would take away what the history keeps of the place.
      if (!isNoStage) address.replace('#' + id);
      return hash;
    },
  );

  // Nothing is offered that needs a script which is blocked. Such an event is heard on its way down only.
  addEventListener('error', ({ target }) => (target as HTMLScriptElement).async && (data.failed = ''), true);

  // As own-cut.ts reads it. Of a list that only takes away, and of none, the first part is "", which is in every text.
  const list = cut.split(',');

  // The stage takes this handler off when its own is there.
  onkeydown = (event) => {
    if (!/^(Arrow[LR]|Page| )/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isNoStage || event.target !== page.body) return;
    event.preventDefault();
    const slides = [...page.querySelectorAll<HTMLElement>('section:not([data-readers])')];
    const shown = page.querySelector('.slides :target') ?? slides[0]; // Without a target the first is shown.
    if (/L|Up/.test(event.key)) slides.reverse();
    const next = slides.slice(slides.findIndex((slide) => slide.contains(shown!)) + 1).find(
      ({ id, dataset }) =>
        !list.includes('-' + id) && (list.includes(id) || (dataset.cut + '').includes(cut.split(/,|^-/)[0] as string)), // A split gives one at least.
    );
    if (next) address.replace('#' + next.id);
  };
})();
