// The controls of the widgets: each with a visible label, and with a sentence beside it when what was
// typed, or came with a link, cannot be used.

import type { ComponentChildren, VNode } from 'preact';

/** What every control needs. */
interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Why the last input is not used. */
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Controls side by side; what is wrong with them stands below in full width. */
export function Row({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="row">{children}</div>;
}

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
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Field {...props}>
      {(ids) => (
        <select {...ids} class="control" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {groups.map((group) => {
            const items = options.filter((option) => option.group === group).map((option) => renderOption(option, value));
            return group === undefined ? items : <optgroup label={group}>{items}</optgroup>;
          })}
        </select>
      )}
    </Field>
  );
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
      <div class="choice control" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy(props)}>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <Problem id={id} text={problem} />
    </div>
  );
}

/** A number to type, with buttons for less and more. */
export interface NumberFieldProps extends FieldProps {
  readonly value: string;
  /** The buttons' names and what they would put into the field; undefined at the end of the range. */
  readonly less: { readonly label: string; readonly value: string | undefined };
  readonly more: { readonly label: string; readonly value: string | undefined };
  /** The same number as it is written properly, for when the field is left. */
  readonly tidy: string;
}

/** A number as text, because number fields of browsers differ in what they accept. */
export function NumberField(props: NumberFieldProps): VNode {
  const { value, less, more, tidy, problem, onChange } = props;
  const step = (sign: string, { label, value: next }: NumberFieldProps['less']) => (
    // Not disabled at the end of the range: a focused button would lose the focus.
    <button type="button" aria-label={label} aria-disabled={next === undefined} onClick={() => next !== undefined && onChange(next)}>
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
            inputMode="numeric"
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

/** What ties a control to its label and to the sentence about it. */
interface ControlIds {
  readonly id: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

function Field(props: FieldProps & { readonly children: (ids: ControlIds) => VNode }): VNode {
  const { id, label, problem, children } = props;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({ id, 'aria-invalid': problem === undefined ? undefined : true, 'aria-describedby': describedBy(props) })}
      <Problem id={id} text={problem} />
    </div>
  );
}

function describedBy({ id, problem }: FieldProps): string | undefined {
  return problem === undefined ? undefined : `${id}-problem`;
}

function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }): VNode | null {
  if (text === undefined) return null;
  return (
    <p class="problem" id={`${id}-problem`} role="alert">
      {text}
    </p>
  );
}
