// The two pictures: the slide on the stage, and what the next key will bring.
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

import { speakerPictures as words } from '#words/speakerPictures';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { slideTitle } from '../../../page/deck/slides.ts';
import type { Connection } from '../connection/connection.ts';
import type { Talk } from '../connection/follow.ts';
import { leaveOut } from '../connection/skips.ts';
import { Laser } from './laser.tsx';
import { Preview } from './preview.tsx';

interface NowProps {
  readonly talk: Talk;
  readonly connection: Connection;
  /** Whether the talk rests in a break. */
  readonly isBreak: boolean;
  readonly isLaserOn: boolean;
}

/** The slide as the audience sees it, with the laser pointer above it. */
export function Now({ talk: { moment, slides, reached }, connection, isBreak, isLaserOn }: NowProps): VNode {
  const isBlack = connection.stage?.black ?? false;
  const cover = isBlack ? '' : isBreak && connection.stage ? words.pause : undefined;
  const picture = useMemo(() => {
    const title = slideTitle(moment.slide);
    const covered = isBlack ? words.isBlack : words.isPause;
    const label = cover === undefined ? title : words.covered(covered, title);
    return <Preview moment={moment} slides={slides} reached={reached} cover={cover} label={label} />;
  }, [moment.slide, moment.step, slides, reached, cover]);
  return (
    <>
      <Laser isOn={isLaserOn} send={connection.send}>
        {picture}
      </Laser>
      {isBlack && (
        <p class="black-note" role="status">
          {words.isBlack}
        </p>
      )}
    </>
  );
}

/** The next step or slide, with its title and planned time. */
export function Next({ talk }: { readonly talk: Talk }): VNode {
  const { moment, next, slides } = talk;
  const isStep = next?.slide === moment.slide;
  const picture = useMemo(
    () => <Preview moment={next} slides={slides} label={next ? slideTitle(next.slide) : words.end} />,
    [next?.slide, next?.step, slides],
  );
  return (
    <section class="speaker-next" aria-label={words.next}>
      {picture}
      <p>
        <small>
          {isStep ? words.nextStep : words.next}
          {next && !isStep && next.slide.minutes > 0 && ` · ${formatMinutes(next.slide.minutes)}`}
        </small>
        <b>{next ? slideTitle(next.slide) : words.last}</b>
      </p>
      {next && next.slide !== talk.reached && !next.slide.generated && (
        <button type="button" onClick={() => leaveOut(talk, [next.slide])}>
          {words.skip}
        </button>
      )}
    </section>
  );
}
