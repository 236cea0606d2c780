// What is seen at once: how far the points of free licences and of own rules reach, the models with their ratings, and
// one model with every criterion named.

import { opennessMap as words } from '#words/opennessMap';
import { classes } from '../../../shared/markup.ts';
import type { VNode } from 'preact';
import { formatNumber } from '../../kit/numbers.ts';
import { Headline } from '../../kit/results/headline.tsx';
import { criteria } from '../criteria.ts';
import { countRatings, isFree, rate, spanPoints, type Rating } from '../model.ts';
import type { RatedModel } from '../models.ts';
import { Mark } from './marks.tsx';
import { RatingsTable } from './table.tsx';
import type { View } from '../view.ts';

/** With more models, or a criterion explained, a slide has no room for all criteria of one: the panel has them. */
const mostWithDetails = 6;

/** The answer, the models, and what is said of a criterion and of a model. */
export function Results({ view }: { readonly view: View }): VNode {
  const { shown, criterion, model } = view;
  const hasRoom = shown.length <= mostWithDetails && criterion === undefined;
  return (
    <>
      <Headline name="models" value={shown.length} text={words.models(shown.length)}>
        <strong>{describeFree(shown)}</strong>
        {` ${describeOwn(shown)}`}
      </Headline>
      {shown.length > 0 && <RatingsTable view={view} isLong={shown.length > mostWithDetails} />}
      <CriterionText view={view} />
      {hasRoom && <Details model={model} />}
    </>
  );
}

/** The answer in one line. */
export function Brief({ view: { shown } }: { readonly view: View }): VNode {
  return (
    <>
      <strong>{words.models(shown.length)}</strong>
      <span>{describeFree(shown)}</span>
    </>
  );
}

function describeFree(shown: readonly RatedModel[]): string {
  if (shown.length === 0) return words.noModel;
  const span = describeSpan(shown.filter(isFree));
  return span === undefined ? words.noFree : words.freeSpan(span);
}

function describeOwn(shown: readonly RatedModel[]): string {
  if (shown.length === 0) return words.loosen;
  const span = describeSpan(shown.filter((model) => !isFree(model)));
  return span === undefined ? words.noOwn : words.ownSpan(span);
}

function describeSpan(models: readonly RatedModel[]): string | undefined {
  const span = spanPoints(models);
  if (span === undefined) return undefined;
  const [low, high] = [formatNumber(span.low, 1), formatNumber(span.high, 1)];
  return low === high ? high : words.span(low, high);
}

/** What the criterion asks that was chosen, and how many fare how. */
function CriterionText({ view: { criterion, compared } }: { readonly view: View }): VNode | null {
  if (criterion === undefined) return null;
  const count = (wanted: string) => compared.filter((model) => rate(model, criterion) === wanted).length;
  return (
    <p class="criterion">
      <strong>{`${words.criteria[criterion]}: `}</strong>
      {`${words.questions[criterion]} ${words.counts(count('open'), count('partial'), compared.length)}`}
    </p>
  );
}

const ratings = ['open', 'partial', 'closed'] as const satisfies readonly Rating[];

/** One model: how many criteria fare how, which also says what the discs mean, and each by its name. */
function Details({ model }: { readonly model: RatedModel }): VNode {
  return (
    <>
      <p class="model">
        <strong>{model.name}</strong>
        {ratings.map((rating) => (
          <span key={rating}>
            <Mark rating={rating} /> {`${countRatings(model, rating)} ${words.ratings[rating]}`}
          </span>
        ))}
      </p>
      <ol class="details">
        {criteria.map((criterion) => {
          const rating = rate(model, criterion);
          return (
            <li key={criterion}>
              <Mark rating={rating} /> {words.criteria[criterion]}
              <span class={classes.hidden}>{`: ${words.ratings[rating]}`}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
