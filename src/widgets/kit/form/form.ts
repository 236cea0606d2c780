// A widget with fields: each of its states holds what stands in them, what was read, and what is wrong. The widget
// itself says what its fields are, and draws what comes of their values.

import type { Host, Widget, WidgetParts, WidgetState } from '../frame/widget.ts';
import {
  readDefaults,
  readFields,
  readWritten,
  writeFields,
  type FormFields,
  type Inputs,
  type Limits,
} from './inputs.ts';
import type { FieldRules } from './rules.ts';
import { printState } from './state-text.ts';

/** What controls and results are drawn from. */
export interface Form<Rules extends FieldRules> extends Inputs<Rules>, FormFields<Rules> {
  readonly host: Host;
  readonly limits: Limits<Rules>;
}

/** What a widget with fields is. */
interface FormWidget<Rules extends FieldRules> extends FormFields<Rules> {
  readonly title: string;
  readonly draw: (form: Form<Rules>) => Omit<WidgetParts, 'title'>;
}

/** Makes a widget of its fields and of what it draws from them. */
export function createWidget<const Rules extends FieldRules>(description: FormWidget<Rules>): Widget {
  const { title, attributes, limit, draw } = description;
  const createState = (inputs: Inputs<Rules>): WidgetState => ({
    text: printState(writeFields(attributes, inputs.values)),
    change: (values) => createState(readFields(description, pickFields(inputs.fields, values), inputs.values)),
    draw: (host) => ({
      title,
      ...draw({ ...description, ...inputs, host, limits: limit?.(inputs.values) ?? {} }),
    }),
  });
  return {
    attributes,
    start: (written, link) => {
      const start = readWritten(description, written, readDefaults(attributes));
      return createState(link === undefined ? start : readWritten(description, link, start.values));
    },
  };
}

/** The fields after some of them have changed; names of no field change nothing. */
function pickFields<Fields extends Readonly<Record<string, string>>>(
  fields: Fields,
  values: Readonly<Record<string, string>>,
): Fields {
  const changed = Object.entries(values).filter(([name]) => Object.hasOwn(fields, name));
  return { ...fields, ...Object.fromEntries(changed) };
}
