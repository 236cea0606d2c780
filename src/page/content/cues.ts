// Cue words for the speaker, which stand in a template at the head of a slide's notes.
import { classes } from '../../shared/markup.ts';

/** The lines of cue words inside a slide, or inside a copy of its notes. */
export function listCues(part: Element): readonly Element[] {
  const template = part.querySelector<HTMLTemplateElement>(`template.${classes.cues}`);
  return [...(template?.content.children ?? [])];
}
