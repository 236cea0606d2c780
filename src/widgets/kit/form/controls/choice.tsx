// Controls to choose one of several values: a list that opens, or a few values side by side.

import type { ComponentChildren, VNode } from 'preact';
import { describedBy, Field, Problem, type FieldProps } from './field.tsx';

/** One entry of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** Heading of its group. */
  readonly group?: string;
}

/** A list to choose one from, in groups where the options name them. */
export function Select(props: FieldProps & { readonly value: string; readonly options: readonly Option[] }): VNode {
  const { value, options, onChange } = props;
  return (
    <Field {...props}>
      {(ids) => (
        <select {...ids} class="control" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {renderOptions(options, value)}
        </select>
      )}
    </Field>
  );
}

/** The entries of a list, in groups where they name them. */
export function renderOptions(options: readonly Option[], chosen: string): ComponentChildren {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const items = options.filter((option) => option.group === group).map((option) => renderOption(option, chosen));
    return group === undefined ? items : <optgroup label={group}>{items}</optgroup>;
  });
}

function renderOption({ value, text }: Option, chosen: string): VNode {
  return (
    <option key={value} value={value} selected={value === chosen}>
      {text}
    </option>
  );
}

/** A few values side by side, of which one holds. */
export function Choice(props: FieldProps & { readonly value: string; readonly options: readonly Option[] }): VNode {
  const { id, label, value, options, problem, onChange } = props;
  return (
    <div class="field">
      <span class="label" id={`${id}-label`}>
        {label}
      </span>
      <div
        class="choice control"
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={describedBy(props)}
      >
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <Problem id={id} text={problem} />
    </div>
  );
}
