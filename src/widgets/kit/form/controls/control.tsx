// The control of a field: a list or values side by side, a number to step, a text, or boxes to tick.

import { widgetFields as words } from '#words/widgetFields';
import type { VNode } from 'preact';
import { clamp } from '../../../../shared/numbers.ts';
import { splitList } from '../../../data/attributes.ts';
import type { Form } from '../form.ts';
import { writeTidy } from '../inputs.ts';
import type { FieldRules, NameOf } from '../rules.ts';
import { Checks } from './checks.tsx';
import { Choice, Select } from './choice.tsx';
import type { FieldProps } from './field.tsx';
import { NumberField } from './number-field.tsx';
import { TextField } from './text-field.tsx';

/** The control of one field; a choice of few values may show them side by side. */
export function Control<Rules extends FieldRules, Name extends NameOf<Rules>>({
  form,
  name,
  sideBySide = false,
}: {
  readonly form: Form<Rules>;
  readonly name: Name;
  readonly sideBySide?: boolean;
}): VNode {
  const rule = form.attributes[name];
  if (rule === undefined) throw new Error(`expected a field ${name}`);
  const props = { ...bindField(form, name), value: form.fields[name] };
  const options = form.texts[name].options ?? [];
  switch (rule.kind) {
    case 'choice': {
      // What cannot be used is never chosen.
      const chosen = { ...props, value: String(form.values[name]), options };
      return sideBySide ? <Choice {...chosen} /> : <Select {...chosen} />;
    }
    case 'list':
      return <Checks {...props} options={options} chosen={splitList(writeTidy(form.values[name], rule))} />;
    case 'text':
      return <TextField {...props} max={rule.max} />;
    case 'count':
    case 'amount':
      return <NumberField {...props} isWhole={rule.kind === 'count'} {...listSteps(form, name)} />;
  }
}

/** What ties a control to its field. */
export function bindField<Rules extends FieldRules>(form: Form<Rules>, name: NameOf<Rules>): FieldProps {
  const { host, problems, texts } = form;
  return {
    id: `${host.id}-${name}`,
    label: texts[name].label,
    problem: problems[name],
    onChange: (value) => host.change({ [name]: value }),
  };
}

/** What the buttons for less and more would put into a number's field, and what belongs there when it is left. */
function listSteps<Rules extends FieldRules>({ attributes, texts, values, limits }: Form<Rules>, name: NameOf<Rules>) {
  const rule = attributes[name];
  const value = values[name];
  if (typeof value !== 'number' || (rule?.kind !== 'count' && rule?.kind !== 'amount'))
    throw new Error(`expected ${name} to be a number`);
  const { digits, step = { by: 1 }, label, less = words.less(label), more = words.more(label) } = texts[name];
  const write = (number: number): string => writeTidy(number, rule, digits);
  const most = Math.min(rule.max, limits[name]?.max ?? rule.max);
  const to = (next: number) => {
    const bounded = clamp(next, Math.min(rule.min, value), most);
    return write(bounded) === write(value) ? undefined : write(bounded);
  };
  return {
    tidy: write(value),
    less: { label: less, value: to('by' in step ? value - step.by : Math.ceil(value / step.times)) },
    more: { label: more, value: to('by' in step ? value + step.by : value * step.times) },
  };
}
