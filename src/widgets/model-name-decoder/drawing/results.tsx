// What comes of a name: its parts in a row, each of them explained, what no name says, and what this one hides.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import { Fragment, type VNode } from 'preact';
import { cutText } from '../../../shared/talk/cut.ts';
import { Headline } from '../../kit/results/headline.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { classes } from '../../../shared/markup.ts';
import { findExample } from '../examples.ts';
import type { Reading } from '../model.ts';
import type { Part } from '../parts.ts';
import { describePart, nameSort, sayGist } from './wording.ts';

/** Most parts that are shown; a name that anybody would give has fewer. */
const mostParts = 7;

/** All that is known of a name. */
export function Results({ name, reading }: { readonly name: string; readonly reading: Reading }): VNode {
  const shown = reading.parts.slice(0, mostParts);
  return (
    <>
      <Row parts={shown} />
      <Answer parts={reading.parts} />
      {shown.length > 0 && <Parts parts={shown} />}
      {reading.parts.length > mostParts && <p>{words.more(reading.parts.length - mostParts)}</p>}
      {shown.length > 0 && (
        <p class="unsaid">
          <strong>{words.unsaid}</strong>
          {`${reading.unsaid.map((unsaid) => words.unsaidParts[unsaid]).join(', ')}.`}
        </p>
      )}
      <Trap name={name} />
    </>
  );
}

/** How many parts were read, in short. */
export function Brief({ parts }: { readonly parts: readonly Part[] }): VNode {
  return (
    <>
      <strong>{countParts(parts)}</strong>
      <span>{sayKnown(parts)}</span>
    </>
  );
}

/** The name as it stands, each part in a frame; the table says the same. */
function Row({ parts }: { readonly parts: readonly Part[] }): VNode {
  return (
    <p class="model-name" aria-hidden="true">
      {parts.map(({ text, before, meaning }, index) => (
        <Fragment key={index}>
          {before}
          <wbr />
          <bdi class={meaning.kind === 'unknown' ? 'piece unknown' : 'piece'}>
            {shorten(text)}
            {meaning.kind === 'unknown' && <sup>?</sup>}
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}

/** Each part, what sort it is, and what it means. */
function Parts({ parts }: { readonly parts: readonly Part[] }): VNode {
  return (
    <table class="parts">
      <caption class={classes.hidden}>{words.title}</caption>
      <thead class={classes.hidden}>
        <tr>
          {[words.part, words.sort, words.meaning].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ text, meaning }, index) => (
          <tr key={index}>
            <th scope="row">
              <bdi>{shorten(text)}</bdi>
            </th>
            <td>{nameSort(meaning)}</td>
            <td>{describePart(meaning)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ parts }: { readonly parts: readonly Part[] }): VNode {
  return (
    <Headline name="known" value={countKnown(parts)} text={countParts(parts)}>
      <strong>{sayKnown(parts)}</strong>
      {` ${sayGist(parts)}`}
    </Headline>
  );
}

function countKnown(parts: readonly Part[]): number {
  return parts.filter(({ meaning }) => meaning.kind !== 'unknown').length;
}

function countParts(parts: readonly Part[]): string {
  return parts.length === 0 ? '0' : words.known(countKnown(parts), parts.length);
}

function sayKnown(parts: readonly Part[]): string {
  if (parts.length === 0) return words.empty;
  const known = countKnown(parts);
  if (known === 0) return words.noneKnown;
  return known === parts.length ? words.allKnown : words.someUnknown;
}

function Trap({ name }: { readonly name: string }): VNode | null {
  const example = findExample(name);
  if (example === undefined) return null;
  return (
    <p class="trap">
      <strong>{words.trap}</strong>
      {`${words.traps[example.trap]} `}
      <Source {...example} />
    </p>
  );
}

function shorten(text: string): string {
  const longest = 28;
  return text.length > longest ? `${cutText(text, longest)}…` : text;
}
