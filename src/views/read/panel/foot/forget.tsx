// "Alles vergessen": what this browser knows about the reading.
import { forget as words } from '#words/forget';
import { Question } from '../../../../page/ui/question.tsx';
import { describeKept, type Kept } from './kept.ts';

interface ForgetProps {
  /** What this browser remembers now. */
  readonly count: () => Kept;
  readonly forget: () => void;
}

/** The button, and what it asks first. */
export function Forget({ count, forget }: ForgetProps) {
  const ask = (): string => {
    const kept = describeKept(count());
    return kept && words.question(kept);
  };
  const confirm = (): string => {
    const kept = describeKept(count());
    forget();
    return words.done(kept);
  };
  return <Question words={words} ask={ask} nothing={words.nothing} confirm={confirm} />;
}
