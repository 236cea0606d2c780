// The decoder of names: what a model's name on Hugging Face says, part by part, and what it cannot say.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import type { VNode } from 'preact';
import { Select } from '../kit/form/controls/choice.tsx';
import { bindField, Control } from '../kit/form/controls/control.tsx';
import { createWidget, type Form } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { examples, findExample } from './examples.ts';
import { readName } from './model.ts';
import { HowPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';

const options = [{ value: '', text: words.own }, ...examples.map(({ name }) => ({ value: name, text: name }))];

/** The decoder of names. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts: { name: { label: words.name } },
  draw: (form) => {
    const { name } = form.values;
    const reading = readName(name);
    return {
      brief: <Brief parts={reading.parts} />,
      controls: <Controls form={form} />,
      results: <Results name={name} reading={reading} />,
      panels: <HowPanel />,
    };
  },
});

/** A line to type a name into, and real ones to choose from. */
function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
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
