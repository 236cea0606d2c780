// Beside the pictures: the notes, or what there is to operate on the slide.
import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { speakerNotes as words } from '#words/speakerNotes';
import type { SlideList } from '../../../page/deck/slides.ts';
import type { Connection } from '../connection/connection.ts';
import { Controls, hasControls } from './controls.tsx';
import type { Talk } from '../connection/follow.ts';
import { Notes } from './notes.tsx';

interface SideProps {
  readonly list: SlideList;
  readonly talk: Talk;
  readonly connection: Connection;
  readonly size: number;
  /** The text of the notes, while it is shown. */
  readonly text: RefObject<HTMLDivElement | null>;
}

const nothing = {};

/** Notes first, on every slide. */
export function Side({ list, talk, connection, size, text }: SideProps): VNode {
  const { slide } = talk.moment;
  const [isOperating, setOperating] = useState(false);
  useEffect(() => setOperating(false), [slide]);
  const canOperate = hasControls(slide) && connection.stage !== undefined;
  const notes = useMemo(
    () => (
      <Notes
        list={list}
        slide={slide}
        size={size}
        text={text}
        show={(target) => talk.go({ name: 'goto', slide: target.id })}
      />
    ),
    [slide, size, connection.stage, talk.wayBack],
  );
  return (
    <section class="speaker-side" aria-label={words.label}>
      {canOperate && (
        <div class="speaker-switch" role="group" aria-label={words.show}>
          <button type="button" aria-pressed={!isOperating} onClick={() => setOperating(false)}>
            {words.notes}
          </button>
          <button type="button" aria-pressed={isOperating} onClick={() => setOperating(true)}>
            {words.operate}
          </button>
        </div>
      )}
      {canOperate && isOperating ? (
        <Controls slide={slide} inputs={connection.stage?.inputs ?? nothing} send={connection.send} />
      ) : (
        notes
      )}
    </section>
  );
}
