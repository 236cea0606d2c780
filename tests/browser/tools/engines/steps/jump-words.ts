// The words in which the table of jumps is written: a script before each of its sentences. The article lies in a frame,
// which is as narrow as a phone in every engine.

/** Opens the frame in a plain page of the site. */
export function openFrame(width: number): string {
  const frame = `<iframe style="position: fixed; inset: 0; width: ${width}px; height: 640px; border: 0"></iframe>`;
  return `document.body.innerHTML = ${JSON.stringify(frame)}`;
}

/** Makes a jump, and returns what is wrong with the place where it has led. */
export function jump(sentence: string): string {
  return `${words} return (async () => { await look(await (async () => { ${sentence} })()); return faults; })()`;
}

// What the page keeps for later it writes when it goes away, so it is told that it does.
const words = `
  const faults = [];
  const site = new URL('.', location);
  const holder = document.querySelector('iframe');
  const view = holder.contentWindow;
  const doc = () => holder.contentDocument;
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const until = async (test) => { while (!test()) await frame(); };
  const find = async (selector) => {
    await until(() => doc().querySelector(selector));
    return doc().querySelector(selector);
  };

  const isReady = () => doc()?.readyState === 'complete' && doc().querySelector('html[data-ready]') !== null;
  const replaced = async (act) => {
    const old = doc();
    act();
    await until(() => doc() !== old && isReady());
    await doc().fonts.ready;
  };
  const load = async (address) => {
    // Another hash alone would not open the page anew.
    if (doc().URL !== 'about:blank') view.location.replace('about:blank');
    await until(() => doc()?.URL === 'about:blank' && doc().readyState === 'complete');
    await replaced(() => view.location.replace(new URL(address, site)));
  };
  const leave = (address) => replaced(() => view.location.assign(new URL(address, site)));
  const reload = () => replaced(() => view.location.reload());
  const step = async (direction) => {
    const old = doc();
    let isTold = false;
    view.addEventListener('popstate', () => (isTold = true), { once: true });
    view.history[direction]();
    await until(() => isTold || (doc() !== old && isReady()));
  };

  const at = (id, top = 0) => ({ id, top });
  const top = (id) => doc().getElementById(id).getBoundingClientRect().top;
  const go = (id) => {
    view.location.hash = id;
    return at(id);
  };
  const named = () => decodeURIComponent(view.location.hash.slice(1));
  const follow = async (selector) => {
    const link = await find(selector);
    link.click();
    return at(decodeURIComponent(link.hash.slice(1)));
  };
  const stop = async (id, share) => {
    go(id);
    await rest();
    view.scrollBy(0, doc().getElementById(id).offsetHeight * share);
    await rest();
    return at(view.history.state.slide, top(view.history.state.slide));
  };
  const remember = (text) => view.localStorage.setItem('deck-reading ' + site.pathname, text);

  const rest = async () => {
    let last;
    for (let calm = 0; calm < 12; ) {
      await frame();
      const now = view.scrollY + ' ' + doc().documentElement.scrollHeight;
      calm = now === last ? calm + 1 : 0;
      last = now;
    }
    view.dispatchEvent(new view.Event('pagehide'));
  };
  const slideOf = (id) => doc().getElementById(id)?.closest('section')?.id;
  const look = async ({ id, top: wanted }) => {
    await rest();
    const { scrollHeight, clientHeight } = doc().documentElement;
    const off = Math.min(top(id) - wanted, Math.max(0, scrollHeight - clientHeight - view.scrollY));
    if (Math.abs(off) > 2) faults.push(id + ': ' + Math.round(off) + ' px off');
    if (slideOf(named()) !== slideOf(id)) faults.push(id + ': the address names ' + named());
    const kept = view.history.state?.slide;
    if (kept !== slideOf(id)) faults.push(id + ': the history keeps ' + kept);
  };
`;
