// What has to be ready before people come, worked out from what the slides hold: the room, the material,
// and what to try once before.
import type { ComponentChildren, VNode } from 'preact';

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
      <h2>Vorbereiten</h2>
      <dl>
        <Group name="Raum">
          <li>
            Beamer oder Bildschirm im Format 16:9, ein zweiter Bildschirm für die Sprecheransicht, eine Steckdose am
            Pult.
          </li>
          {exercises.length > 0 && <li>Tische, an denen zwei oder drei zusammensitzen.</li>}
          {calculators.length > 0 && exercises.length > 0 && (
            <li>Zum Mitrechnen ein Gerät mit Browser für je zwei Personen.</li>
          )}
        </Group>
        <Group name="Material">
          <li>
            <a href={deckAddress({ view: 'handout', cut })}>Handout</a> zum Mitnehmen, gedruckt oder als Link.
          </li>
          {exercises.length > 0 && (
            <li>
              <a href={deckAddress({ view: 'worksheet', cut })}>Arbeitsblatt</a> gedruckt, dazu Stifte für alle.
            </li>
          )}
        </Group>
        {exercises.length > 0 && (
          <Group name="Übungen im Raum">
            {exercises.map((slide) => (
              <li key={slide.id}>
                {slideTitle(slide)} ({formatMinutes(slide.minutes)})
              </li>
            ))}
          </Group>
        )}
        {calculators.length > 0 && (
          <Group name="Vorher ausprobieren">
            {calculators.map((slide) => (
              <li key={slide.id}>{slideTitle(slide)}</li>
            ))}
          </Group>
        )}
        {later.length > 0 && (
          <Group name="Für danach mitgeben">
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
