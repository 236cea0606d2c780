// The controls of the map of openness: which models, in which order, and one to look at closely.

import type { VNode } from 'preact';
import { Control } from '../../kit/form/controls/control.tsx';
import { Row } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';

/** All controls; each changes one field. */
export function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
  return (
    <>
      <Row>
        <Control form={form} name="set" sideBySide />
        <Control form={form} name="licence" sideBySide />
      </Row>
      <Row>
        <Control form={form} name="region" />
        <Control form={form} name="points" />
      </Row>
      <Control form={form} name="open" />
      <Row>
        <Control form={form} name="sort" sideBySide />
        <Control form={form} name="model" />
      </Row>
    </>
  );
}
