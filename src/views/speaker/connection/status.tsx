// How this window is connected, in one sentence, and what to do about it; nothing to see while all is well.
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

import { classes, newWindow } from '../../../shared/markup.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { slideTitle, type SlideList } from '../../../page/deck/slides.ts';
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
        Hier hören sich nur Fenster, die einander geöffnet haben: Drücke auf der Bühne S, oder öffne sie von hier.{' '}
        {open}
      </Line>
    );
  }
  if (!stage)
    return <Line>Keine Bühne verbunden: Ort, Notizen und Uhr laufen hier für sich, bis eine da ist. {open}</Line>;
  if (isSilent) return <Line>Die Bühne antwortet nicht: Ihr Fenster schläft oder ist zu. {open}</Line>;
  if (!list.find(stage.slide)) {
    return (
      <Line>Die Bühne zeigt eine Folie, die es hier nicht gibt: Lade beide Fenster neu, dann sind sie gleich alt.</Line>
    );
  }
  if (stage.taken) {
    return (
      <Line>
        Die Bühne hört auf die Sprecheransicht, die sie geöffnet hat; diese Ansicht folgt ihr nur. Zum Steuern schließe
        die andere, oder drücke auf der Bühne S.
      </Line>
    );
  }
  if (talk.away) return <Away talk={talk} />;
  if (askedCut && stage.cut !== askedCut && stage.cut !== seenCut) {
    return (
      <Line>
        Die Bühne läuft {describeCut(stage.cut, { list, cuts })}, diese Ansicht folgt ihr.{' '}
        <button type="button" onClick={() => setSeenCut(stage.cut)}>
          Gut
        </button>
      </Line>
    );
  }
  return (
    <p class={classes.hidden} role="status">
      Mit der Bühne verbunden.
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

/** Opens a stage where this view stands. */
function OpenStage({ talk: { cut, moment, wayBack } }: { readonly talk: Talk }): VNode {
  const slide = wayBack ?? moment.slide; // It has no bookmark of its own.
  const address = deckAddress({ view: 'stage', embed: false, cut: cut?.name, slide: slide.id });
  return (
    <a href={address} title={newWindow} target="_blank" rel="opener">
      Bühne öffnen
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
      Die Bühne ist wieder da und zeigt „{slideTitle(moment.slide)}“.{' '}
      {away && (
        <button type="button" onClick={bring}>
          Zu „{slideTitle(away)}“ bringen
        </button>
      )}{' '}
      <button type="button" onClick={stay}>
        Dort lassen
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
      {stages.length > 1
        ? 'Mehrere Bühnen sind offen. Welche steuerst du?'
        : 'Deine Bühne ist zu, eine andere ist offen.'}{' '}
      {stages.map(({ stage, slide, cut }) => {
        const found = list.find(slide);
        return (
          <button type="button" key={stage} onClick={() => choose(stage)}>
            „{found ? slideTitle(found) : slide}“, {describeCut(cut, { list, cuts })}
          </button>
        );
      })}
    </div>
  );
}

function describeCut(name: string, { list, cuts }: SpeakerDeck): string {
  const cut = findCut(cuts, name, list.all);
  if (!cut) return 'mit allen Folien';
  return cut.isOwn ? 'in einer eigenen Fassung' : `in der Fassung „${cut.label}“`;
}
