// The controls of the comparison of cards.

import type { VNode } from 'preact';
import { gpuExplorer as words } from '#words/gpuExplorer';
import { bindField, Control } from '../../kit/form/controls/control.tsx';
import { SteppedSelect } from '../../kit/form/controls/stepped-select.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';
import type { Scene } from '../scene.ts';
import { listOptions } from '../texts.ts';

/** A class, and a card to go on from. */
export function Controls({ form, scene }: { readonly form: Form<typeof attributes>; readonly scene: Scene }): VNode {
  return (
    <>
      <Control form={form} name="view" />
      <SteppedSelect
        {...bindField(form, 'card')}
        value={scene.chosen.id}
        options={listOptions(scene)}
        previous={words.previous}
        next={words.next}
      />
    </>
  );
}
