// The words of <energy-calculator> in English.

import type * as de from './de.ts';

export const energyCalculator: typeof de.energyCalculator = {
  title: 'Energy calculator',
  machine: 'Machine',
  ownMachine: 'My own machine',
  unknownMachine: (quoted) => `The machine ${quoted} is not in the list.`,
  model: 'Model',
  compare: 'compared with',
  noCompare: 'nothing',
  unknownModel: (quoted) => `The model ${quoted} is not in the list.`,
  load: 'Watts at load',
  speed: 'Tokens/s',
  idle: 'Watts idle',
  on: 'Hours on',
  busy: 'at load',
  hour: 'h',
  pue: 'PUE',
  price: 'Cents/kWh',
  cent: 'ct',
  grid: 'g CO2/kWh',
  gram: 'g',
  perTokens: 'Wh',
  busyTooLong: (on) => `The machine is on for only ${on} a month.`,
  idleTooMuch: (load) => `At load the machine draws ${load}; it cannot draw more when idle.`,

  perThousand: (name) => `per 1,000 tokens: ${name}`,
  perThousandShort: (name) => `per 1,000 tokens, ${name}`,
  less: (name, wh, percent) => `${name}: ${wh}, ${percent} less.`,
  more: (name, wh, percent) => `${name}: ${wh}, ${percent} more.`,
  month: (kwh, idle) => `${kwh} a month, ${idle} of it idle.`,
  off: 'No hours or no watts: a month comes to nothing.',
  unmeasured: (model, machine) =>
    `${model} was not measured on this machine (${machine}). Choose another model or a machine of your own.`,
  gaps: {
    'own-machine': 'For a machine of your own there is no second measurement.',
    'not-measured': 'The second model was not measured on this machine.',
    same: 'The same model twice: choose another one to compare with.',
    'too-slow': 'On this machine the second model cannot write that much in a month.',
  },
  longer: (hours) =>
    `For the same text the second model takes ${hours}. That is longer than the machine is meant to be on.`,

  perMonth: 'A month, the same amount of text',
  rows: {
    per: 'Electricity per 1,000 tokens',
    hours: 'Hours at load',
    kwh: 'Electricity',
    eur: 'Cost, gross',
    kg: 'Carbon dioxide',
  },
  chart: 'Wh per 1,000 tokens',
  chartSays: (list) => `Watt-hours per 1,000 tokens: ${list}.`,
  point: (machine, values) => `${machine} ${values}`,
  and: ' and ',

  allMachines: 'All machines',
  columns: ['Machine and model', 'At load', 'Speed', 'Per 1,000 tokens'],
  perSecond: 'tokens per second',

  sources: 'Assumptions and sources',
  how: 'How it calculates: ',
  howMonth:
    'watts times hours, at load and idle, times PUE. The second model writes the same amount of text and waits for the rest of the time. 1,000 tokens: watts divided by tokens per second, divided by 3.6.',
  measured: 'Watts and tokens per second: whole machine at the wall, highest value, one conversation. ',
  idleHow:
    'Idle: an assumption, 80\u202FW for a PC with a graphics card, 15 to 20\u202FW for compact machines, 5\u202FW for the Raspberry Pi. Measure yours and type it in.',
  pueHow:
    'PUE: electricity of the whole data centre per kilowatt-hour of its machines. 1 at home and in an office; for a data centre ask the provider.',
  priceHow: 'Price: 37.2\u202Fct per kWh gross, average of German households. ',
  gridHow:
    'Grid: 363\u202Fg of carbon dioxide per kWh in Germany in 2024, estimated, direct emissions only. With fuel supply and the making of the machines it is more. ',
  water: 'Water',
  waterHow: (litres) =>
    `Electricity takes water as well: about ${litres} a month evaporate for this machine, mainly at power plants. Calculated with 1.947\u202Fl per kWh for the German mix. `,
  waterFormula:
    'The formula adds what evaporates on site for cooling (WUE). In an office that is nothing, in a data centre it can be much. ',
};
