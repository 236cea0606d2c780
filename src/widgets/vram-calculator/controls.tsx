// The controls of the calculator for memory.

import type { VNode } from 'preact';
import { vram as words } from '#words/vram';
import { gpus } from '../data/gpus.ts';
import { models } from '../data/models.ts';
import { quantisations } from '../data/quantisations.ts';
import type { Gpu } from '../data/schema.ts';
import { Choice, Select, type Option } from '../kit/controls/choice.tsx';
import { Row } from '../kit/controls/field.tsx';
import { NumberField } from '../kit/controls/number-field.tsx';
import { formatNumber, formatQuantity } from '../kit/numbers.ts';
import { attributes } from './attributes.ts';
import type { FieldName, Inputs, Plan } from './input.ts';
import type { Host } from '../kit/widget.ts';

const modelOptions = models.map(({ id, name, publisher }): Option => ({ value: id, text: name, group: publisher }));
const levelOptions = [...new Set(quantisations.map(({ nominalBits }) => String(nominalBits)))].map((bits): Option => ({
  value: bits,
  text: bits,
}));
const kvOptions: readonly Option[] = attributes.kv.values.map((bits) => ({ value: bits, text: bits }));
const cardOptions = Object.entries(words.segments).flatMap(([segment, group]) =>
  gpus
    .filter((gpu) => gpu.segment === segment)
    .toSorted((first, second) => first.memoryGb - second.memoryGb)
    .map((gpu): Option => ({ value: gpu.id, text: describeCard(gpu), group })),
);

/** All controls; each changes one field. */
export function Controls({ host, fields, setup, problems }: Inputs & { readonly host: Host }): VNode {
  const field = (name: FieldName) => ({
    id: `${host.id}-${name}`,
    problem: problems[name],
    onChange: (value: string) => host.change({ [name]: value }),
  });
  const { model, quantisation, kvBits, card } = setup;
  return (
    <>
      <Select {...field('model')} label={words.model} value={model.id} options={modelOptions} />
      <Row>
        <Choice {...field('bits')} label={words.bits} value={String(quantisation.nominalBits)} options={levelOptions} />
        <Select
          {...field('bits')}
          id={`${host.id}-method`}
          label={words.method}
          problem={undefined}
          value={quantisation.id}
          options={listMethods(setup)}
        />
      </Row>
      <Row>
        <NumberField {...field('context')} label={words.context} value={fields.context} {...stepContext(setup)} />
        <NumberField {...field('users')} label={words.users} value={fields.users} {...stepConversations(setup)} />
        <Choice {...field('kv')} label={words.kv} value={String(kvBits)} options={kvOptions} />
      </Row>
      <Select {...field('card')} label={words.card} value={card.id} options={cardOptions} />
    </>
  );
}

/** The ways of storing with as many bits as are chosen, and what they take in fact. */
function listMethods({ quantisation }: Plan): readonly Option[] {
  return quantisations
    .filter(({ nominalBits }) => nominalBits === quantisation.nominalBits)
    .map(({ id, name, bitsPerWeight }) => ({
      value: id,
      text: `${name}: ${formatNumber(bitsPerWeight, 2)}`,
    }));
}

function describeCard({ name, memoryGb }: Gpu): string {
  return name.includes('GB') ? name : `${name}, ${formatQuantity(memoryGb, 'GB')}`;
}

/** Twice or half as many tokens, up to what the model reads. */
function stepContext({ contextTokens, model }: Plan) {
  const atLeast = Math.min(1_024, contextTokens);
  return {
    tidy: formatNumber(contextTokens),
    less: {
      label: words.halfContext,
      value: stepTo(contextTokens, Math.max(atLeast, Math.ceil(contextTokens / 2))),
    },
    more: {
      label: words.doubleContext,
      value: stepTo(contextTokens, Math.min(model.contextTokens, contextTokens * 2)),
    },
  };
}

function stepConversations({ conversations }: Plan) {
  return {
    tidy: formatNumber(conversations),
    less: { label: words.oneLess, value: stepTo(conversations, Math.max(1, conversations - 1)) },
    more: {
      label: words.oneMore,
      value: stepTo(conversations, Math.min(attributes.users.max, conversations + 1)),
    },
  };
}

function stepTo(from: number, to: number): string | undefined {
  return from === to ? undefined : formatNumber(to);
}
