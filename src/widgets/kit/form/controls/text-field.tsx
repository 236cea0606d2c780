// A control for a line of text.

import type { VNode } from 'preact';
import { Field, type FieldProps } from './field.tsx';

/** A line of at most `max` characters. */
export function TextField(props: FieldProps & { readonly value: string; readonly max: number }): VNode {
  const { value, max, onChange } = props;
  return (
    <Field {...props}>
      {(ids) => (
        <input
          {...ids}
          class="control"
          type="text"
          spellcheck={false}
          maxLength={max}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
