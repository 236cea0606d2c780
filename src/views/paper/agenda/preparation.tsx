// What has to be ready before people come, worked out from what the slides hold: the room, the material,
// and what to try once before.
import type { ComponentChildren, VNode } from 'preact';

import { preparation as words } from '#words/preparation';
import { listWidgets } from '../../../page/content/widgets.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { isExercise, listNotes } from './notes.ts';

interface PreparationProps {
  readonly slides: readonly Slide[];
  /** As the address names it. */
  readonly cut: string;
}

/** Room, material, exercises. */
export function Preparation({ slides, cut }: PreparationProps): VNode {
  const exercises = slides.filter(isExercise);
  const calculators = slides.filter(({ section }) => listWidgets(section).length > 0);
  const later = slides.filter((slide) => !isExercise(slide) && listNotes(slide, ['exercise']).length > 0);
  return (
    <section>
      <h2>{words.title}</h2>
      <dl>
        <Group name={words.room}>
          <li>{words.screens}</li>
          {exercises.length > 0 && <li>{words.tables}</li>}
          {calculators.length > 0 && exercises.length > 0 && <li>{words.devices}</li>}
        </Group>
        <Group name={words.material}>
          <li>
            <a href={deckAddress({ view: 'handout', cut })}>{words.handout[0]}</a>
            {words.handout[1]}
          </li>
          {exercises.length > 0 && (
            <li>
              <a href={deckAddress({ view: 'worksheet', cut })}>{words.worksheet[0]}</a>
              {words.worksheet[1]}
            </li>
          )}
        </Group>
        {exercises.length > 0 && (
          <Group name={words.exercises}>
            {exercises.map((slide) => (
              <li key={slide.id}>
                {slideTitle(slide)} ({formatMinutes(slide.minutes)})
              </li>
            ))}
          </Group>
        )}
        {calculators.length > 0 && (
          <Group name={words.tryOut}>
            {calculators.map((slide) => (
              <li key={slide.id}>{slideTitle(slide)}</li>
            ))}
          </Group>
        )}
        {later.length > 0 && (
          <Group name={words.later}>
            {later.map((slide) => (
              <li key={slide.id}>{slideTitle(slide)}</li>
            ))}
          </Group>
        )}
      </dl>
    </section>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
}
