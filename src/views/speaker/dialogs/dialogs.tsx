// The windows of the speaker view, one at a time.
import type { VNode } from 'preact';

import type { SlideList } from '../../../page/deck/slides.ts';
import { Check } from './check.tsx';
import { SlideChooser } from './chooser.tsx';
import type { Connection } from '../connection/connection.ts';
import { CountdownDialog } from '../time/countdown.tsx';
import type { Talk } from '../connection/follow.ts';
import { KeysHelp } from './keys-help.tsx';
import type { Timing } from '../time/timing.ts';

/** Windows that a button opens. */
export type DialogName = 'slides' | 'check' | 'countdown' | 'keys';

interface DialogsProps {
  readonly name: DialogName | undefined;
  readonly close: () => void;
  readonly list: SlideList;
  readonly talk: Talk;
  readonly timing: Timing;
  readonly connection: Connection;
}

/** The window that is open, if one is. */
export function Dialogs({ name, close, list, talk, timing, connection }: DialogsProps): VNode | null {
  const { stage, stages, leave } = connection;
  switch (name) {
    case 'slides':
      return (
        <SlideChooser
          list={list}
          talk={talk}
          close={close}
          choose={(slide) => {
            talk.go({ name: 'goto', slide: slide.id });
            close();
          }}
        />
      );
    case 'check':
      return <Check stage={stage} talk={talk} hasChoice={stages.length > 1} list={list} leave={leave} close={close} />;
    case 'countdown':
      return <CountdownDialog timing={timing} close={close} />;
    case 'keys':
      return <KeysHelp close={close} />;
    default:
      return null;
  }
}
