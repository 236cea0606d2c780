// The controls of the calculator.

import type { VNode } from 'preact';
import { Select } from '../../kit/form/controls/choice.tsx';
import { bindField, Control } from '../../kit/form/controls/control.tsx';
import { Row } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import { formatNumber } from '../../kit/numbers.ts';
import type { attributes } from '../attributes.ts';
import { assumeIdleWatts, offeredIds } from '../machines.ts';
import { texts } from '../texts.ts';

/** All controls; those of one's own machine only where it is chosen. */
export function Controls({ form }: { readonly form: Form<typeof attributes> }): VNode {
  const isOwn = form.values.machine === 'own';
  return (
    <>
      <MachineSelect form={form} />
      {isOwn ? (
        <Row>
          <Control form={form} name="load" />
          <Control form={form} name="speed" />
        </Row>
      ) : (
        <Row>
          <Control form={form} name="model" />
          <Control form={form} name="compare" />
        </Row>
      )}
      <Row>
        <Control form={form} name="idle" />
        <Control form={form} name="on" />
        <Control form={form} name="busy" />
      </Row>
      <Row>
        <Control form={form} name="pue" />
        <Control form={form} name="price" />
        <Control form={form} name="grid" />
      </Row>
    </>
  );
}

/** Another machine waits with other watts. */
function MachineSelect({ form }: { readonly form: Form<typeof attributes> }): VNode {
  const change = (machine: string): void => {
    const id = offeredIds.find((offered) => offered === machine) ?? 'own';
    form.host.change({ machine, idle: formatNumber(assumeIdleWatts(id), 1) });
  };
  return (
    <Select
      {...bindField(form, 'machine')}
      value={form.values.machine}
      options={texts.machine.options ?? []}
      onChange={change}
    />
  );
}
