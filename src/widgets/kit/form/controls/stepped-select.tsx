// A control to choose one of a list and to go through it.

import type { VNode } from 'preact';
import { renderOptions, type Option } from './choice.tsx';
import { Field, type FieldProps } from './field.tsx';

/** A list to choose one from, with buttons to the entry before and the one after. */
export function SteppedSelect(
  props: FieldProps & {
    readonly value: string;
    readonly options: readonly Option[];
    /** The buttons' names. */
    readonly previous: string;
    readonly next: string;
  },
): VNode {
  const { value, options, previous, next, onChange } = props;
  const at = options.findIndex((option) => option.value === value);
  const step = (sign: string, label: string, to: Option | undefined) => (
    // Not disabled at the end of the list: a focused button would lose the focus.
    <button type="button" aria-label={label} aria-disabled={to === undefined} onClick={() => to && onChange(to.value)}>
      {sign}
    </button>
  );
  return (
    <Field {...props}>
      {(ids) => (
        <div class="stepper control">
          {step('‹', previous, options[at - 1])}
          <select {...ids} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
            {renderOptions(options, value)}
          </select>
          {step('›', next, options[at + 1])}
        </div>
      )}
    </Field>
  );
}
