// The controls of the counter: a sample and how it is cut, or a field for a text of one's own, which is counted once the
// encoder has been loaded.

import { tokenCounter as words } from '#words/tokenCounter';
import type { VNode } from 'preact';
import { classes } from '../../../shared/markup.ts';
import { bindField, Control } from '../../kit/form/controls/control.tsx';
import { Field } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { attributes } from '../attributes.ts';
import { encoderMb, loadEncoder, type Encoder } from '../encoder-loader.ts';

interface ControlsProps {
  readonly form: Form<typeof attributes>;
  readonly encoder: Encoder;
}

/** All controls. */
export function Controls({ form, encoder }: ControlsProps): VNode {
  const isOwn = form.values.sample === 'own';
  return (
    <>
      <Control form={form} name="sample" />
      {isOwn ? <OwnText form={form} /> : <Control form={form} name="encoding" sideBySide />}
      <Load form={form} encoder={encoder} />
    </>
  );
}

/** The field for a text, and where that text goes. */
function OwnText({ form }: { readonly form: ControlsProps['form'] }): VNode {
  const { max } = attributes.text;
  const field = bindField(form, 'text');
  return (
    <>
      <Field {...field}>
        {(ids) => (
          <textarea
            {...ids}
            class="control"
            rows={3}
            maxLength={max}
            value={form.fields.text}
            onInput={({ currentTarget }) => field.onChange(currentTarget.value)}
          />
        )}
      </Field>
      <p class="label">{words.privacy(formatNumber(max - form.values.text.length), formatNumber(max))}</p>
    </>
  );
}

/** The button that loads the encoder and says what that weighs, or why there is none. */
function Load({ form, encoder }: ControlsProps): VNode | null {
  const { host, values } = form;
  switch (encoder.kind) {
    case 'absent':
      return <p class="label">{words.absent}</p>;
    case 'failed':
      // Browsers keep in mind that it failed, so that only a new page can load it.
      return (
        <p class="problem" role="alert">
          {words.failed}
        </p>
      );
    case 'ready':
      if (values.sample === 'own') return null;
  }
  const ask = ({ currentTarget }: Event) => {
    const place = currentTarget instanceof HTMLElement ? currentTarget.closest('form') : null;
    void loadEncoder(() => host.change(values.sample === 'own' ? {} : { sample: 'own' }));
    // The button will go; whoever has pressed it wants to write.
    place?.querySelector('textarea')?.focus();
  };
  return (
    <div class={classes.widgetTools}>
      <button type="button" class="control" aria-disabled={encoder.kind === 'loading'} onClick={ask}>
        {nameButton(encoder)}
      </button>
    </div>
  );
}

function nameButton({ kind }: Encoder): string {
  if (kind === 'ready') return words.count;
  if (kind === 'loading') return words.loading;
  return words.load(formatQuantity(encoderMb.packed, 'MB', 1));
}
