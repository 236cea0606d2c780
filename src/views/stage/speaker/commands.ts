// What the speaker view may ask of the stage, apart from what the talk keeps.
import { setInput } from '../../../page/content/inputs.ts';
import type { Command } from '../../../page/talk/messages.ts';
import type { Stage } from '../stage.ts';

/** Does what is asked; a slide that this deck does not have changes nothing. */
export function obey(stage: Stage, command: Exclude<Command, { readonly name: 'time' | 'skip' }>): void {
  switch (command.name) {
    case 'goto':
      return goTo(stage, command.slide);
    case 'laser':
      return stage.laser.show(command.x, command.y);
    case 'laser-off':
      return stage.laser.hide();
    case 'input':
      return setInput(command.id, command.state);
    default:
      return stage.actions.get(command.name)?.();
  }
}

function goTo({ list, navigation }: Stage, id: string): void {
  const slide = list.find(id);
  if (slide) navigation.goTo(slide, 'jump');
}
