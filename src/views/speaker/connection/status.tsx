// How this window is connected, in one sentence, and what to do about it; nothing to see while all is well.
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

import { speakerStatus as words } from '#words/speakerStatus';
import { classes } from '../../../shared/markup.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { slideTitle, type SlideList } from '../../../page/deck/slides.ts';
import { readEdition } from '../../../page/offline/kept-deck.ts';
import type { StageState } from '../../../page/talk/messages.ts';
import type { Connection } from './connection.ts';
import type { SpeakerDeck, Talk } from './follow.ts';
import { type CutChoice, findCut } from '../../../page/deck/cuts.ts';

interface StatusProps {
  readonly connection: Connection;
  readonly talk: Talk;
  readonly list: SlideList;
  readonly cuts: readonly CutChoice[];
}

/** The first of the sentences that holds. */
export function Status({ connection, talk, list, cuts }: StatusProps): VNode {
  const { stage, stages, isSilent, isNarrow, choose } = connection;
  // As in this window's own address: later the page looks like the stage's.
  const [askedCut] = useState(() => document.documentElement.dataset.cut ?? '');
  const [seenCut, setSeenCut] = useState('');
  const open = <OpenStage talk={talk} />;
  if (!stage && stages.length > 0) return <Choice stages={stages} list={list} cuts={cuts} choose={choose} />;
  if (!stage && isNarrow) {
    return (
      <Line>
        {words.narrow} {open}
      </Line>
    );
  }
  if (!stage)
    return (
      <Line>
        {words.none} {open}
      </Line>
    );
  if (isSilent)
    return (
      <Line>
        {words.silent} {open}
      </Line>
    );
  if (stage.edition !== '' && stage.edition !== readEdition()) return <OtherEdition stage={stage} />;
  if (!list.find(stage.slide)) return <Line>{words.older}</Line>;
  if (stage.taken) return <Line>{words.taken}</Line>;
  if (talk.away) return <Away talk={talk} />;
  if (askedCut && stage.cut !== askedCut && stage.cut !== seenCut) {
    return (
      <Line>
        {words.otherCut(describeCut(stage.cut, { list, cuts }))}{' '}
        <button type="button" onClick={() => setSeenCut(stage.cut)}>
          {words.good}
        </button>
      </Line>
    );
  }
  return (
    <p class={classes.hidden} role="status">
      {words.connected}
    </p>
  );
}

function Line({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <p class="speaker-status" role="status">
      {children}
    </p>
  );
}

/** The stage was loaded again after an update, or this view was opened by hand. */
function OtherEdition({ stage: { edition, slide } }: { readonly stage: StageState }): VNode {
  const address = deckAddress({ view: 'speaker', edition, slide });
  return (
    <Line>
      {words.otherEdition} <a href={address}>{words.takeEdition}</a>
    </Line>
  );
}

/** Opens a stage where this view stands. */
function OpenStage({ talk: { cut, moment, wayBack } }: { readonly talk: Talk }): VNode {
  const slide = wayBack ?? moment.slide; // It has no bookmark of its own.
  const address = deckAddress({ view: 'stage', embed: false, cut: cut?.name, slide: slide.id });
  return (
    <a href={address} title={words.newWindow} target="_blank" rel="opener">
      {words.open}
    </a>
  );
}

function Away({ talk }: { readonly talk: Talk }): VNode {
  const { away, moment, go, stay } = talk;
  const bring = (): void => {
    if (away) go({ name: 'goto', slide: away.id });
    go({ name: 'here' }); // The talk has gone on without the stage.
  };
  return (
    <Line>
      {words.away(slideTitle(moment.slide))}{' '}
      {away && (
        <button type="button" onClick={bring}>
          {words.bring(slideTitle(away))}
        </button>
      )}{' '}
      <button type="button" onClick={stay}>
        {words.stay}
      </button>
    </Line>
  );
}

interface ChoiceProps {
  readonly stages: readonly StageState[];
  readonly list: SlideList;
  readonly cuts: readonly CutChoice[];
  readonly choose: (stage: string) => void;
}

function Choice({ stages, list, cuts, choose }: ChoiceProps): VNode {
  return (
    <div class="speaker-status" role="status">
      {stages.length > 1 ? words.several : words.other}{' '}
      {stages.map(({ stage, slide, cut }) => {
        const found = list.find(slide);
        return (
          <button type="button" key={stage} onClick={() => choose(stage)}>
            {words.stage(found ? slideTitle(found) : slide, describeCut(cut, { list, cuts }))}
          </button>
        );
      })}
    </div>
  );
}

function describeCut(name: string, { list, cuts }: SpeakerDeck): string {
  const cut = findCut(cuts, name, list.all);
  if (!cut) return words.allSlides;
  return cut.isOwn ? words.ownCut : words.cut(cut.label);
}
