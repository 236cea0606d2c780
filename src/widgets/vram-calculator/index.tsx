// The calculator for memory: which model, how many bits, how many conversations, and on which card?
// Here its state only; what is shown stands in the files beside this one.

import { vram as words } from '#words/vram';
import { formatNumber } from '../kit/numbers.ts';
import { printState } from '../kit/state-text.ts';
import { attributes } from './attributes.ts';
import { Controls } from './controls.tsx';
import { defaultSetup, fieldNames, readFields, writeFields, type Fields, type Inputs, type Plan } from './input.ts';
import { CardsPanel, SourcesPanel } from './panels.tsx';
import { Brief, Results } from './results.tsx';
import type { Values, Widget, WidgetState } from '../kit/widget.ts';

/** The calculator for memory. */
export const widget: Widget = {
  attributes,
  start: (written, link) => {
    const start = arrive(written, defaultSetup);
    return createState(link === undefined ? start : arrive(link, start.setup));
  },
};

function createState(inputs: Inputs): WidgetState {
  return {
    text: printState(writeFields(inputs.setup)),
    change: (values) => createState(read({ ...inputs.fields, ...pickFields(values) }, inputs.setup)),
    draw: (host) => ({
      title: words.title,
      brief: <Brief plan={inputs.setup} />,
      controls: <Controls {...inputs} host={host} />,
      results: <Results plan={inputs.setup} />,
      panels: (
        <>
          <SourcesPanel plan={inputs.setup} />
          <CardsPanel plan={inputs.setup} />
        </>
      ),
    }),
  };
}

/** Reads a tag or a link; what could be used is shown as it is written properly. */
function arrive(values: Values, last: Plan): Inputs {
  const inputs = read({ ...writeFields(last), ...pickFields(values) }, last);
  const { contextTokens, conversations } = inputs.setup;
  const tidy = {
    ...writeFields(inputs.setup),
    context: formatNumber(contextTokens),
    users: formatNumber(conversations),
  };
  const unused = Object.keys(inputs.problems).map((name) => [name, values[name] ?? '']);
  return { ...inputs, fields: { ...tidy, ...Object.fromEntries(unused) } };
}

function read(fields: Fields, last: Plan): Inputs {
  return { fields, ...readFields(fields, last) };
}

function pickFields(values: Values): Partial<Fields> {
  return Object.fromEntries(fieldNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}
