// The figure of the parts: what a step touches is filled, its lines are thick, with heads and numbers.

import type { VNode } from 'preact';
import { architectureExplorer as words } from '#words/architectureExplorer';
import { drawHead, drawPath, findMiddle } from './geometry.ts';
import type { Box, Layout, Point } from './layout.ts';
import { groups, lines, type GroupId, type LineId, type PartId } from '../parts.ts';
import { listParts, type Move, type Step } from '../steps.ts';
import { describeWays } from './wording.ts';

const lineIds = Object.keys(lines) as LineId[]; // The keys of a constant object.
const groupIds = Object.keys(groups) as GroupId[];

/** One version of the figure; which one is seen is up to the style. */
export function Diagram({ step, layout }: { readonly step: Step; readonly layout: Layout }): VNode {
  const reached = listParts(step);
  const [width, height] = layout.size;
  return (
    <svg
      class={layout.name}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.picture(describeWays(step))}
    >
      {groupIds.map((id) => (
        <Group key={id} id={id} layout={layout} isReached={id === 'gpu' && reached.has(id)} />
      ))}
      {lineIds
        .filter((id) => !step.moves.some(({ line }) => line === id))
        .map((id) => (
          <path key={id} class={lines[id].inferred ? 'line inferred' : 'line'} d={drawPath(layout.lines[id])} />
        ))}
      {(['user', ...Object.values(groups).flat()] as const).map((id) => (
        <Part key={id} id={id} box={layout.parts[id]} isReached={reached.has(id)} />
      ))}
      {step.moves.map((move, index) => (
        <Way
          key={move.line}
          move={move}
          corners={layout.lines[move.line]}
          number={step.moves.length > 1 ? index + 1 : undefined}
        />
      ))}
      <Key starts={layout.key} />
    </svg>
  );
}

function Group({
  id,
  layout,
  isReached,
}: {
  readonly id: GroupId;
  readonly layout: Layout;
  readonly isReached: boolean;
}): VNode {
  const { at, size, label, anchor } = layout.groups[id];
  return (
    <g class={isReached ? 'group reached' : 'group'}>
      <rect x={at[0]} y={at[1]} width={size[0]} height={size[1]} rx="12" />
      <text x={label[0]} y={label[1]} text-anchor={anchor}>
        {words.groups[id]}
      </text>
    </g>
  );
}

function Part({ id, box, isReached }: { readonly id: PartId; readonly box: Box; readonly isReached: boolean }): VNode {
  const { at, size } = box;
  return (
    <g class={isReached ? 'part reached' : 'part'}>
      <rect x={at[0]} y={at[1]} width={size[0]} height={size[1]} rx="8" />
      <text x={at[0] + size[0] / 2} y={at[1] + size[1] / 2 + 6} text-anchor="middle">
        {words.parts[id]}
      </text>
    </g>
  );
}

function Way({
  move,
  corners,
  number,
}: {
  readonly move: Move;
  readonly corners: readonly Point[];
  readonly number: number | undefined;
}): VNode {
  const [x, y] = findMiddle(corners);
  return (
    <g class="way">
      <path class={lines[move.line].inferred ? 'line inferred' : 'line'} d={drawPath(corners)} />
      {move.way !== 'back' && <path d={drawHead(corners)} />}
      {move.way !== 'there' && <path d={drawHead(corners.toReversed())} />}
      {number !== undefined && (
        <>
          <circle cx={x} cy={y} r="11" />
          <text x={x} y={y + 6} text-anchor="middle">
            {number}
          </text>
        </>
      )}
    </g>
  );
}

function Key({ starts }: { readonly starts: readonly Point[] }): VNode {
  const rows = [
    { name: 'now', text: words.now },
    { name: 'drawn', text: words.drawn },
    { name: 'inferred', text: words.notDrawn },
  ] as const;
  return (
    <g class="key">
      {starts.map(([x, y], index) => {
        const row = rows[index];
        return (
          row && (
            <g key={row.name} class={row.name === 'now' ? 'way' : undefined}>
              <path class={row.name === 'inferred' ? 'line inferred' : 'line'} d={`M${x} ${y}h32`} />
              <text x={x + 40} y={y + 6}>
                {row.text}
              </text>
            </g>
          )
        );
      })}
    </g>
  );
}
