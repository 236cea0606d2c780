// The controls of the map of models.

import { modelMap as words } from '#words/modelMap';
import type { VNode } from 'preact';
import { bindField, Control } from '../../kit/form/controls/control.tsx';
import { SteppedSelect } from '../../kit/form/controls/stepped-select.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';

/** A memory, and a model to go on from. */
export function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
  return (
    <>
      <Control form={form} name="memory" sideBySide />
      <SteppedSelect
        {...bindField(form, 'model')}
        value={form.values.model}
        options={form.texts.model.options ?? []}
        previous={words.previous}
        next={words.next}
      />
    </>
  );
}
