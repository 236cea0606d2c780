// What a widget answers: its main figure in large, and beside it what that means, which screen readers hear.

import { classes } from '../../../shared/markup.ts';
import type { ComponentChildren, VNode } from 'preact';
import { Figure, type FigureProps } from './figure.tsx';

/** The main figure, and its meaning as the one sentence that is read out when it changes. */
export function Headline({ children, ...figure }: FigureProps & { readonly children: ComponentChildren }): VNode {
  return (
    <div class="headline">
      <Figure {...figure} />
      <output name="summary" aria-live="polite">
        <data value={String(figure.value)} class={classes.hidden}>{`${figure.text}: `}</data>
        {children}
      </output>
    </div>
  );
}
