// The six questions.

import { optionFinder as words } from '#words/optionFinder';
import type { VNode } from 'preact';
import { Control } from '../../kit/form/controls/control.tsx';
import { Row } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import type { attributes } from '../attributes.ts';

/** A control for each question; none of the answers is given for anybody. */
export function Controls({
  form,
  isStricter,
}: {
  readonly form: Form<typeof attributes>;
  readonly isStricter: boolean;
}): VNode {
  return (
    <>
      <Control form={form} name="data" sideBySide />
      <Row>
        <Control form={form} name="load" sideBySide />
        <Control form={form} name="people" sideBySide />
      </Row>
      <Row>
        <Control form={form} name="skills" sideBySide />
        <Control form={form} name="budget" sideBySide />
      </Row>
      <Control form={form} name="obligations" />
      <p class="no-advice">{isStricter ? words.stricter : words.noAdvice}</p>
    </>
  );
}
