// The name of a speaker view's window says which stage it belongs to, and outlives a reload of either.

const pattern = /^deck-speaker-([a-z0-9]+)$/;

/** The name for the window of this stage's speaker view. */
export function nameSpeakerWindow(stage: string): string {
  return `deck-speaker-${stage}`;
}

/** The stage in this window's name, which the stage that opened it or an earlier choice has written there. */
export function readOwnStage(): string | undefined {
  return pattern.exec(window.name)?.[1];
}
