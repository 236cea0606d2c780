// Which of a built site's scripts are there for the widgets alone, found by following imports, so that a new one counts.

const imports = /(?:\bfrom|\bimport|\bimport\()\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** The names of those that only a widget loads, the encoder of the token counter aside; `read` gives a script's text. */
export function listWidgetScripts(scripts: readonly string[], read: (name: string) => string): readonly string[] {
  const isLive = (name: string): boolean => name.startsWith('live-');
  const isEncoder = (name: string): boolean => name.startsWith('encoder-');
  const listImports = (name: string) => Array.from(read(name).matchAll(imports), ([, found = '']) => found);
  const follow = (starts: readonly string[], isEnd: (name: string) => boolean): ReadonlySet<string> => {
    const found = new Set(starts.filter((name) => !isEnd(name)));
    // A set that grows while it is walked through is walked through to its end.
    for (const name of found) for (const next of listImports(name)) if (!isEnd(next)) found.add(next);
    return found;
  };
  const ofWidgets = follow(scripts.filter(isLive), isEncoder);
  const elsewhere = follow(
    scripts.filter((name) => !ofWidgets.has(name)),
    (name) => isLive(name) || isEncoder(name),
  );
  return [...ofWidgets].filter((name) => !elsewhere.has(name));
}
