// A button that asks before it does something that cannot be undone: beside the button, and with the focus on the
// answer that changes nothing. Then it says what it did.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface QuestionProps {
  readonly words: { readonly button: string; readonly yes: string; readonly no: string };
  /** What is asked; "" where there is nothing to ask about. */
  readonly ask: () => string;
  /** What is said then. */
  readonly nothing: string;
  /** Does it; returns what is said afterwards. */
  readonly confirm: () => string | Promise<string>;
}

/** The button, its question, and a place for the answer. */
export function Question({ words, ask, nothing, confirm }: QuestionProps) {
  const [asked, setAsked] = useState('');
  const [done, setDone] = useState('');
  const focused = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const question = useId();
  useLayoutEffect(() => {
    if (asked || wasAsked.current) {
      focused.current?.focus();
      focused.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    }
    wasAsked.current = asked !== '';
  }, [asked]);
  const open = (): void => {
    const text = ask();
    setDone(text ? '' : nothing);
    setAsked(text);
  };
  const answer = (): void => {
    setAsked('');
    void Promise.resolve(confirm()).then(setDone);
  };
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    setAsked('');
  };
  return (
    <div class="confirmation">
      {asked === '' ? (
        <button key="ask" ref={focused} type="button" onClick={open}>
          {words.button}
        </button>
      ) : (
        <div key="question" role="group" aria-labelledby={question} onKeyDown={closeByKey}>
          <p id={question}>{asked}</p>
          <button type="button" onClick={answer}>
            {words.yes}
          </button>
          <button ref={focused} type="button" onClick={() => setAsked('')}>
            {words.no}
          </button>
        </div>
      )}
      <p role="status">{done}</p>
    </div>
  );
}
