// "Alles vergessen": asks once, beside its button, and says what it did.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { describeKept, type Kept } from './kept.ts';

interface ForgetProps {
  /** What this browser remembers now. */
  readonly count: () => Kept;
  readonly forget: () => void;
}

/** The button, its question, and a place for the answer. */
export function Forget({ count, forget }: ForgetProps) {
  const [asked, setAsked] = useState<string>();
  const [done, setDone] = useState('');
  const focused = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const question = useId();
  useLayoutEffect(() => {
    if (asked !== undefined || wasAsked.current) {
      focused.current?.focus();
      focused.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    }
    wasAsked.current = asked !== undefined;
  }, [asked]);
  const ask = (): void => {
    const kept = describeKept(count());
    setDone(kept ? '' : 'Dieser Browser weiß noch nichts über dein Lesen.');
    if (kept) setAsked(kept);
  };
  const confirm = (): void => {
    forget();
    setDone(`Vergessen: ${asked}. Dieser Browser weiß nichts mehr über dein Lesen.`);
    setAsked(undefined);
  };
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    setAsked(undefined);
  };
  return (
    <div class="forget">
      {asked === undefined ? (
        <button key="ask" ref={focused} type="button" onClick={ask}>
          Alles vergessen
        </button>
      ) : (
        <div key="question" role="group" aria-labelledby={question} onKeyDown={closeByKey}>
          <p id={question}>Wirklich vergessen? {asked}. Zurückholen lässt sich das nicht.</p>
          <button type="button" onClick={confirm}>
            Ja, vergessen
          </button>
          <button ref={focused} type="button" onClick={() => setAsked(undefined)}>
            Nein, behalten
          </button>
        </div>
      )}
      <p role="status">{done}</p>
    </div>
  );
}
