// Ratings as discs: full, half or empty, so that they can be told apart without colour; words stand beside them.

import { opennessMap as words } from '#words/opennessMap';
import type { VNode } from 'preact';
import { classes } from '../../../shared/markup.ts';
import { formatNumber } from '../../kit/numbers.ts';
import { criteriaByGroup, type Criterion, type Group } from '../criteria.ts';
import { rate, sumPoints, type Rating } from '../model.ts';
import type { RatedModel } from '../models.ts';

/** One rating. */
export function Mark({ rating, chosen = false }: { readonly rating: Rating; readonly chosen?: boolean }): VNode {
  return <i class={`mark ${rating}${chosen ? ' chosen' : ''}`} aria-hidden="true" />;
}

/** A model's ratings in one group of criteria, with its points in words for screen readers. */
export function GroupMarks({
  model,
  group,
  criterion,
}: {
  readonly model: RatedModel;
  readonly group: Group;
  readonly criterion: Criterion | undefined;
}): VNode {
  const members = criteriaByGroup[group];
  return (
    <>
      <span class="marks">
        {members.map((each) => (
          <Mark key={each} rating={rate(model, each)} chosen={each === criterion} />
        ))}
      </span>
      <span class={classes.hidden}>{words.of(formatNumber(sumPoints(model, group), 1), members.length)}</span>
    </>
  );
}
