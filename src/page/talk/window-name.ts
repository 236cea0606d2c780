// The name of a speaker view's window says which stage it belongs to, and outlives a reload of either. Where the
// stage has opened the window the name holds the secret of their line, too: other pages cannot read it.

/** The stage of a speaker view. */
export interface OwnStage {
  readonly id: string;
  /** Undefined where somebody has chosen the stage. */
  readonly secret: string | undefined;
}

const pattern = /^deck-speaker-([a-z0-9]+)(?:-([a-z0-9]+))?$/;

/** The name for the window of this stage's speaker view. */
export function nameSpeakerWindow({ id, secret }: OwnStage): string {
  return `deck-speaker-${id}${secret === undefined ? '' : `-${secret}`}`;
}

/** The stage in this window's name, which the stage that opened it or an earlier choice has written there. */
export function readOwnStage(): OwnStage | undefined {
  const [, id, secret] = pattern.exec(window.name) ?? [];
  return id === undefined ? undefined : { id, secret };
}
