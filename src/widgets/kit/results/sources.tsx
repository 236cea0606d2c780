// Where figures come from: an address, a date, and what nobody could confirm.

import type { VNode } from 'preact';
import { widgetSources as words } from '#words/widgetSources';
import type { Sourced } from '../../data/schema.ts';

/** A link to a source with its date; parts without confirmation are named. */
export function Source({ source, also, asOf, published, quoted, ...rest }: Sourced): VNode {
  return (
    <span class="source">
      <SourceLink address={source} />
      {also !== undefined && ', '}
      {also !== undefined && <SourceLink address={also} />}
      {', '}
      <span class="date">{published ? words.published(asOf) : words.asOf(asOf)}</span>
      {quoted && words.quoted}
      {!rest.verified && <em>{words.notVerified(rest.unverified.map((part) => words.parts[part]).join(', '))}</em>}
    </span>
  );
}

function SourceLink({ address }: { readonly address: string }): VNode {
  return (
    <a href={address} title={words.newWindow} target="_blank" rel="noopener">
      {new URL(address).hostname.replace(/^www\./, '')}
    </a>
  );
}
