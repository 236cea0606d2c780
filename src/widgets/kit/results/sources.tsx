// Where figures come from: an address, a date, and what nobody could confirm.

import type { VNode } from 'preact';
import { widgetSources as words } from '#words/widgetSources';
import type { Sourced } from '../../data/schema.ts';

/** A link to a source with its date; parts without confirmation are named. */
export function Source({ source, asOf, ...rest }: Sourced): VNode {
  return (
    <span class="source">
      <a href={source} title={words.newWindow} target="_blank" rel="noopener">
        {new URL(source).hostname.replace(/^www\./, '')}
      </a>
      {', '}
      <span class="date">{words.asOf(asOf)}</span>
      {!rest.verified && <em>{words.notVerified(rest.unverified.map((part) => words.parts[part]).join(', '))}</em>}
    </span>
  );
}
