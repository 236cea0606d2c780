// The controls of the calculator for memory.

import type { VNode } from 'preact';
import { vramCalculator as words } from '#words/vramCalculator';
import { Choice, Select } from '../../kit/form/controls/choice.tsx';
import { bindField, Control } from '../../kit/form/controls/control.tsx';
import { Row } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';
import { readPlan } from '../plan.ts';
import { levelOptions, listMethods } from '../texts.ts';

/** All controls; each changes one field. */
export function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
  const { id, nominalBits } = readPlan(form.values).quantisation;
  const bits = bindField(form, 'bits');
  return (
    <>
      <Control form={form} name="model" />
      <Row>
        <Choice {...bits} label={words.bits} value={String(nominalBits)} options={levelOptions} />
        <Select {...bits} id={`${bits.id}-method`} problem={undefined} value={id} options={listMethods(nominalBits)} />
      </Row>
      <Row>
        <Control form={form} name="context" />
        <Control form={form} name="users" />
        <Control form={form} name="kv" sideBySide />
      </Row>
      <Control form={form} name="card" />
    </>
  );
}
