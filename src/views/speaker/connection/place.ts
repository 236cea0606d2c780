// The speaker view's own address: it names what is shown, and leads there when a hand or the browser's Back changes it.
import { useEffect, useMemo } from 'preact/hooks';

import { createAddressWriter } from '../../../page/deck/address-writer.ts';
import { findPlace } from '../../../page/deck/address.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';
import type { Talk } from './follow.ts';

/** Writes and follows the address; a wrong one is put right. */
export function usePlace(list: SlideList, shown: Slide, go: Talk['go']): void {
  const address = useMemo(createAddressWriter, []);
  useEffect(() => address.replace(shown.id), [shown]);
  useEffect(() => {
    const follow = (): void => {
      const slide = findPlace(list, location.hash);
      if (slide && slide !== shown) go({ name: 'goto', slide: slide.id });
      if (!slide) address.replace(shown.id);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  });
}
