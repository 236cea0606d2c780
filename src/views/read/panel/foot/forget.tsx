// "Alles vergessen": asks once, beside its button, and says what it did.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { forget as words } from '#words/forget';
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
    setDone(kept ? '' : words.nothing);
    if (kept) setAsked(kept);
  };
  const confirm = (): void => {
    forget();
    setDone(words.done(asked ?? ''));
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
          {words.button}
        </button>
      ) : (
        <div key="question" role="group" aria-labelledby={question} onKeyDown={closeByKey}>
          <p id={question}>{words.question(asked)}</p>
          <button type="button" onClick={confirm}>
            {words.yes}
          </button>
          <button ref={focused} type="button" onClick={() => setAsked(undefined)}>
            {words.no}
          </button>
        </div>
      )}
      <p role="status">{done}</p>
    </div>
  );
}
