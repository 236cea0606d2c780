// The foldable parts of the map of openness: what each criterion asks, and where the ratings come from.

import { opennessMap as words } from '#words/opennessMap';
import type { VNode } from 'preact';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable } from '../../kit/results/table.tsx';
import { criteria } from '../criteria.ts';
import { Mark } from './marks.tsx';
import { freeLicences, rate } from '../model.ts';
import { indexLicence } from '../models.ts';
import type { View } from '../view.ts';

/** What each criterion asks, and how the chosen model fares. */
export function CriteriaPanel({ view: { model } }: { readonly view: View }): VNode {
  return (
    <Panel summary={words.allCriteria}>
      <p>{words.modelWith(model.name, model.publisher, model.licence)}</p>
      <DataTable
        caption={words.allCriteria}
        columns={[words.criterion, words.rating]}
        rows={criteria.map((criterion, index) => {
          const rating = rate(model, criterion);
          return {
            key: criterion,
            head: (
              <>
                {`${words.numbered(index + 1, words.criteria[criterion])} `}
                <small>{words.questions[criterion]}</small>
              </>
            ),
            cells: [
              <>
                <Mark rating={rating} /> {words.ratings[rating]}
              </>,
            ],
          };
        })}
        room={24}
      />
    </Panel>
  );
}

/** Whose ratings these are, how our sum is made, and where each shown model's entry stands. */
export function SourcesPanel({ view: { shown, model } }: { readonly view: View }): VNode {
  const listed = shown.includes(model) ? shown : [...shown, model];
  return (
    <Panel summary={words.sources}>
      <p>
        <strong>{words.index}</strong>
        {words.indexHow(indexLicence)}
        <SiteLink address="https://osai-index.eu" />
        {words.indexPaper}
        <SiteLink address="https://doi.org/10.1145/3630106.3659005" />.
      </p>
      <p>
        <strong>{words.sum}</strong>
        {words.sumHow}
      </p>
      <p>
        <strong>{words.free}</strong>
        {words.freeHow(freeLicences.join(words.or))}
      </p>
      <ul>
        {listed.map((each) => (
          <li key={each.key}>
            {`${each.name} (${each.publisher}), ${each.licence}. `}
            <Source {...each} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A link to a site, by its name. */
function SiteLink({ address }: { readonly address: string }): VNode {
  return (
    <a href={address} target="_blank" rel="noopener">
      {new URL(address).hostname}
    </a>
  );
}
