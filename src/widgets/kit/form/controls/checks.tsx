// Boxes to tick, any number of them.

import type { VNode } from 'preact';
import { describedBy, Problem, type FieldProps } from './field.tsx';
import type { Option } from './choice.tsx';

/** Several of a few values; as many as wanted hold. */
export function Checks(
  props: FieldProps & { readonly chosen: readonly string[]; readonly options: readonly Option[] },
): VNode {
  const { id, label, chosen, options, problem, onChange } = props;
  const toggle = (value: string) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return (
    <div class="field">
      <span class="label" id={`${id}-label`}>
        {label}
      </span>
      <div class="checks" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy(props)}>
        {options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onChange(toggle(value).join(','))}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <Problem id={id} text={problem} />
    </div>
  );
}
