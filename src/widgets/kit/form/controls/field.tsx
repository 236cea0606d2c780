// What all controls of the widgets share: a visible label, and a sentence beside it when what was typed,
// or came with a link, cannot be used.

import type { ComponentChildren, VNode } from 'preact';

/** What every control needs. */
export interface FieldProps {
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

/** What ties a control to its label and to the sentence about it. */
interface ControlIds {
  readonly id: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A control between its label and what is wrong with it. */
export function Field(props: FieldProps & { readonly children: (ids: ControlIds) => VNode }): VNode {
  const { id, label, problem, children } = props;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-describedby': describedBy(props),
      })}
      <Problem id={id} text={problem} />
    </div>
  );
}

/** The id of the sentence about a control, if there is one. */
export function describedBy({ id, problem }: FieldProps): string | undefined {
  return problem === undefined ? undefined : `${id}-problem`;
}

/** What is wrong with a control. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }): VNode | null {
  if (text === undefined) return null;
  return (
    <p class="problem" id={`${id}-problem`} role="alert">
      {text}
    </p>
  );
}
