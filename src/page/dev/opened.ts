// In dev only: what a view has opened in this window, so that all of it can be closed and a view begin anew without the
// page being loaded again. Imported before any view, because it stands in for the browser's own ways to open.

let opened = new AbortController();
let closers: (() => void)[] = [];

/** Closes listeners, observers, lines and clocks of the views that have started so far. */
export function closeAll(): void {
  opened.abort();
  for (const close of closers) close();
  opened = new AbortController();
  closers = [];
}

type Native = (...parts: unknown[]) => unknown;

standIn(EventTarget.prototype, 'addEventListener', {
  apply(listen, target, [type, listener, given = {}]: [string, unknown, (boolean | AddEventListenerOptions)?]) {
    const options = typeof given === 'boolean' ? { capture: given } : given;
    const signal = options.signal ? AbortSignal.any([options.signal, opened.signal]) : opened.signal;
    return Reflect.apply(listen, target, [type, listener, { ...options, signal }]);
  },
});
standIn(window, 'setInterval', {
  apply(start, target, parts) {
    const clock = Number(Reflect.apply(start, target, parts));
    closers.push(() => clearInterval(clock));
    return clock;
  },
});
// Timers run out by themselves, but a loop of frames would go on and move the page.
standIn(window, 'requestAnimationFrame', {
  apply(request, target, [task]: [FrameRequestCallback]) {
    const { signal } = opened;
    return Reflect.apply(request, target, [(time: number) => signal.aborted || task(time)]);
  },
});
for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
  closeLater<ResizeObserver>(name, (observer) => observer.disconnect());
}
closeLater<BroadcastChannel>('BroadcastChannel', (line) => {
  line.close();
  line.postMessage = () => undefined; // A timer may still want to speak.
});

function closeLater<Opened extends object>(name: string, close: (made: Opened) => void): void {
  standIn(window, name, {
    construct(native, parts, target) {
      const made = Reflect.construct(native, parts, target) as Opened; // As the class of this name makes it.
      closers.push(() => close(made));
      return made;
    },
  });
}

function standIn(owner: object, name: string, handler: ProxyHandler<Native>): void {
  Reflect.set(owner, name, new Proxy(Reflect.get(owner, name) as Native, handler)); // All that browsers have is callable.
}
