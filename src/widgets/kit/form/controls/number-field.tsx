// A control for a number, typed or stepped.

import type { VNode } from 'preact';
import { Field, type FieldProps } from './field.tsx';

/** A number to type, with buttons for less and more. */
interface NumberFieldProps extends FieldProps {
  readonly value: string;
  readonly isWhole: boolean;
  /** The buttons' names and what they would put into the field; undefined at the end of the range. */
  readonly less: { readonly label: string; readonly value: string | undefined };
  readonly more: { readonly label: string; readonly value: string | undefined };
  /** The same number as it is written properly, for when the field is left. */
  readonly tidy: string;
}

/** A number as text, because number fields of browsers differ in what they accept. */
export function NumberField(props: NumberFieldProps): VNode {
  const { value, isWhole, less, more, tidy, problem, onChange } = props;
  const step = (sign: string, { label, value: next }: NumberFieldProps['less']) => (
    // Not disabled at the end of the range: a focused button would lose the focus.
    <button
      type="button"
      aria-label={label}
      aria-disabled={next === undefined}
      onClick={() => next !== undefined && onChange(next)}
    >
      {sign}
    </button>
  );
  return (
    <Field {...props}>
      {(ids) => (
        <div class="stepper control">
          {step('−', less)}
          <input
            {...ids}
            type="text"
            inputMode={isWhole ? 'numeric' : 'decimal'}
            value={value}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
            onBlur={() => problem === undefined && value !== tidy && onChange(tidy)}
          />
          {step('+', more)}
        </div>
      )}
    </Field>
  );
}
