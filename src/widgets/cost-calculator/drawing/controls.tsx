// The controls of the calculator for cost: whose figures, which way, how many tokens, and three switches.

import type { VNode } from 'preact';
import { Control } from '../../kit/form/controls/control.tsx';
import { Row } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';

/** The fields that a room asks for; the others are in a part that folds open. */
export function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
  return (
    <>
      <Row>
        <Control form={form} name="way" />
        <Control form={form} name="tokens" />
      </Row>
      <Row>
        <Control form={form} name="preset" sideBySide />
        <Control form={form} name="axis" sideBySide />
      </Row>
      <Row>
        <Control form={form} name="tax" sideBySide />
        <Control form={form} name="work" sideBySide />
      </Row>
    </>
  );
}
