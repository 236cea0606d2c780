// What to look at before the talk begins, as the stage reports it.
import type { VNode } from 'preact';

import { privacy } from '#words/privacy';
import { speakerCheck as words } from '#words/speakerCheck';
import { themeNames } from '../../../page/browser/theme.ts';
import { openPrivacy } from '../../../page/privacy/open.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import type { Readiness } from '../../../page/offline/kept-deck.ts';
import type { StageState, StageWindow } from '../../../page/talk/messages.ts';
import type { SlideList } from '../../../page/deck/slides.ts';
import { Dialog } from './dialog.tsx';
import { Evening } from './evening.tsx';
import { useReadiness } from './use-readiness.ts';
import type { Talk } from '../connection/follow.ts';

interface CheckProps {
  readonly stage: StageState | undefined;
  readonly talk: Talk;
  /** Whether there are other stages to go to. */
  readonly hasChoice: boolean;
  readonly list: SlideList;
  readonly leave: () => void;
  readonly close: () => void;
}

interface Row {
  readonly name: string;
  readonly value: string;
  /** Whether something should be done about it. */
  readonly isOpen?: boolean;
}

/** The check as a list of facts, with what can be done about each. */
export function Check({ stage, talk, hasChoice, list, leave, close }: CheckProps): VNode {
  const readiness = useReadiness();
  return (
    <Dialog title={words.title} close={close}>
      <dl class="check">
        {listRows(stage, talk, readiness).map(({ name, value, isOpen }) => (
          <div key={name} data-open={isOpen ? '' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="choices-row">
        {stage && (
          <button type="button" onClick={() => talk.go({ name: 'theme' })}>
            {words.changeTheme}
          </button>
        )}
        {hasChoice && (
          <button type="button" onClick={leave}>
            {words.otherStage}
          </button>
        )}
      </p>
      <Evening list={list} />
      <p>
        <a href={deckAddress({ view: 'agenda', cut: talk.cut?.name ?? '' })} title={words.newWindow} target="_blank">
          {words.agenda}
        </a>
      </p>
      <p class="choices-row">
        <button type="button" onClick={() => openPrivacy(document.body)}>
          {privacy.title}
        </button>
      </p>
    </Dialog>
  );
}

function listRows(stage: StageState | undefined, talk: Talk, readiness: Readiness | undefined): readonly Row[] {
  const cut = talk.cut ? `${talk.cut.label}, ${formatMinutes(talk.cut.minutes)}` : words.noCut;
  const fixed = [
    { name: words.cut, value: words.planned(cut, talk.slides.length, formatMinutes(talk.progress.total)) },
    ...(readiness === undefined ? [] : [describeReadiness(readiness)]),
  ];
  if (!stage) return [{ name: words.stage, value: words.noStage, isOpen: true }, ...fixed];
  return [
    { name: words.stage, value: words.hasStage },
    ...listWindow(stage.window),
    describeTheme(stage.theme),
    ...fixed,
  ];
}

function listWindow({ width, height, zoom, fonts, fullscreen, awake }: StageWindow): readonly Row[] {
  const size = words.size(width, height, Math.round(zoom * 100));
  const isSmall = width < 600 || height < 420;
  return [
    fonts ? { name: words.fonts, value: words.hasFonts } : { name: words.fonts, value: words.noFonts, isOpen: true },
    isSmall ? { name: words.window, value: words.small(size), isOpen: true } : { name: words.window, value: size },
    fullscreen
      ? { name: words.fullscreen, value: words.isFull }
      : { name: words.fullscreen, value: words.notFull, isOpen: true },
    awake
      ? { name: words.screen, value: words.awake }
      : {
          name: words.screen,
          value: words.mayRest,
          isOpen: true,
        },
  ];
}

function describeTheme(theme: string): Row {
  const value = themeNames.get(theme) ?? '';
  return {
    name: words.theme,
    value: theme === 'contrast' ? value : words.weak(value),
  };
}

function describeReadiness(readiness: Readiness): Row {
  const name = words.offline;
  if (typeof readiness === 'number') return { name, value: words.filesMissing(readiness), isOpen: true };
  const values = {
    ready: words.isOffline,
    included: words.isFile,
    older: words.olderOffline,
    impossible: words.notOffline,
  };
  return { name, value: values[readiness], isOpen: readiness === 'older' || readiness === 'impossible' };
}
