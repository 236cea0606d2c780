// How far the deck is kept for use without a network, while somebody looks.
import { useEffect, useState } from 'preact/hooks';
import { readReadiness, type Readiness } from '../../../page/offline/kept-deck.ts';

const rhythm = 500;

/** What holds now, undefined until it is known. */
export function useReadiness(): Readiness | undefined {
  const [readiness, setReadiness] = useState<Readiness>();
  useEffect(() => {
    const look = (): void => void readReadiness().then(setReadiness);
    look();
    const timer = setInterval(look, rhythm);
    return () => clearInterval(timer);
  }, []);
  return readiness;
}
