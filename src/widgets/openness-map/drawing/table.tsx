// The models with their ratings: a line each, the criteria in three groups, and our sum.

import { opennessMap as words } from '#words/opennessMap';
import type { VNode } from 'preact';
import { classes, data } from '../../../shared/markup.ts';
import { formatNumber } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { criteria, criteriaByGroup, groups, type Group } from '../criteria.ts';
import { GroupMarks } from './marks.tsx';
import { isFree, sumPoints } from '../model.ts';
import type { RatedModel } from '../models.ts';
import type { View } from '../view.ts';

/** The table; a long one scrolls on a slide, and takes the focus for that. */
export function RatingsTable({ view, isLong }: { readonly view: View; readonly isLong: boolean }): VNode {
  const { shown, criterion, model } = view;
  return (
    <div
      class={`${classes.table} ratings`}
      style="--room:24"
      {...(isLong ? { tabIndex: 0, role: 'group', 'aria-label': words.table } : {})}
    >
      <table>
        <caption class={classes.hidden}>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.modelAndLicence}</th>
            {groups.map((group) => (
              <GroupHead key={group} group={group} chosen={criterion} />
            ))}
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <ModelRow key={each.key} model={each} view={view} marked={each === model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A group's name above the numbers of its criteria, which the list below spells out. */
function GroupHead({ group, chosen }: { readonly group: Group; readonly chosen: View['criterion'] }): VNode {
  return (
    <th scope="col">
      {words.groups[group]}
      <span class="marks" aria-hidden="true">
        {criteriaByGroup[group].map((each) => (
          <i key={each} class={each === chosen ? 'chosen' : undefined}>
            {criteria.indexOf(each) + 1}
          </i>
        ))}
      </span>
    </th>
  );
}

function ModelRow({
  model,
  view,
  marked,
}: {
  readonly model: RatedModel;
  readonly view: View;
  readonly marked: boolean;
}): VNode {
  const points = sumPoints(model);
  return (
    <tr class={marked ? 'marked' : undefined}>
      <th scope="row">
        {model.name} <small>{isFree(model) ? model.licence : words.ownLicence}</small>
      </th>
      {groups.map((group) => (
        <td key={group} {...{ [data.label]: words.groups[group] }}>
          <GroupMarks model={model} group={group} criterion={view.criterion} />
        </td>
      ))}
      <td {...{ [data.label]: words.points }}>
        <Figure name={`points-${model.key}`} value={points} text={formatNumber(points, 1)} />
      </td>
    </tr>
  );
}
