// Where figures come from: an address, a date, and what nobody could confirm.

import type { VNode } from 'preact';
import { newWindow } from '../../shared/markup.ts';
import type { Sourced } from '../data/schema.ts';

/** A link to a source with its date; parts without confirmation are named. */
export function Source({ source, asOf, ...rest }: Sourced): VNode {
  return (
    <span class="source">
      <a href={source} title={newWindow} target="_blank" rel="noopener">
        {new URL(source).hostname.replace(/^www\./, '')}
      </a>
      {', '}
      <span class="date">{`Stand ${asOf}`}</span>
      {!rest.verified && <em>{`; nicht bestätigt: ${rest.unverified.join(', ')}`}</em>}
    </span>
  );
}
