// The controls of the decoder.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import type { VNode } from 'preact';
import { Select } from '../../kit/form/controls/choice.tsx';
import { bindField, Control } from '../../kit/form/controls/control.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';
import { examples, findExample } from '../examples.ts';

const options = [{ value: '', text: words.own }, ...examples.map(({ name }) => ({ value: name, text: name }))];

/** A line to type a name into, and real ones to choose from. */
export function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
  const field = bindField(form, 'name');
  const chosen = findExample(form.values.name)?.name ?? '';
  return (
    <>
      <Control form={form} name="name" />
      <Select
        {...field}
        id={`${field.id}-example`}
        label={words.example}
        problem={undefined}
        value={chosen}
        options={options}
      />
      <p class="label">{words.hint}</p>
    </>
  );
}
