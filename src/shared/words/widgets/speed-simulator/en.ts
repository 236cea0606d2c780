// The words of <speed-simulator> in English.

import type * as de from './de.ts';

export const speedSimulator: typeof de.speedSimulator = {
  title: 'Speed comparison',
  model: 'Model',
  machines: 'Machines',
  seconds: 'Seconds',
  second: 's',
  unknownModel: (quoted) => `The model ${quoted} is not in the list.`,
  unknownMachine: (quoted) => `The machine ${quoted} is not in the list.`,

  play: 'Play',
  pause: 'Pause',
  restart: 'From the start',
  calm: 'Motion is turned off:',
  after: (time) => `after ${time}`,
  tokens:
    'A| language| model| writes| token| by| token|.| For| each| of| them| the| machine| fetch|es| all| active| weights| from| memory|,| computes| briefly| and| adds| a| piece| of| a| word|.| That| is| why| the| width| of| the| path| to| memory| matters| most|.| On| a| tiny| computer| you| can| watch| every| word| appear|.| On| a| large| graphics| card| the| page| is| full| before| you| have| read| the| first| sentence|.| How| good| the| answer| is|,| speed| does| not| tell|:| a| small| model| can| be| quick| and| wrong|,| a| large| one| slow| and| right|.| For| short| questions| a| modest| machine| is| often| enough|.| Whoever| has| long| reports| summed| up| wishes| for| more|.| And| some| jobs| may| run| overnight|;| then| speed| does| not| matter|.',

  token: 'tokens',
  perSecond: 'tokens per second',
  eachSecond: 'per second',
  runners: 'What each machine has written',
  timesAsFast: (times) => `${times} times as fast`,
  fastest: (fast, slow) => `${fast} against ${slow}.`,
  only: (name) => `This is how fast it writes: ${name}`,
  reading: (speed, fluent, all) => ` Faster than silent reading (about ${speed}): ${fluent} of ${all}.`,
  nobody: 'None of the chosen machines has run this model. Choose another machine or another model.',
  none: 'Choose at least one machine.',
  machineCount: (count) => `${count} machines`,
  missing: (model, names) => `Not measured with ${model}: ${names}.`,
  legend: {
    done: 'written',
    bound: 'upper bound',
    reading: (speed) => `silent reading, about ${speed}`,
  },

  boundPanel: 'Upper bound',
  boundName: 'Upper bound: ',
  boundHow: (bytes, model) =>
    `bandwidth of the memory divided by the weights read per token. For ${model} that is ${bytes}; the memory of the conversation comes on top and hardly counts at its start. Without further tricks, a machine cannot write a single conversation faster.`,
  expertsHow:
    'A mixture of experts reads only a part of its weights per token. Here that part is estimated from the active parameters; the true amount may be larger.',
  whyLess:
    'What is measured is always less: computing, bookkeeping and software take time. On a CPU, computing itself is often the brake. Several conversations at once yield many more tokens together, but each of them gets slower.',
  columns: ['Machine', 'Bandwidth', 'Bound', 'Measured', 'Reached'],
  unknownBandwidth: 'no source',
  twoMemories: 'two memories',

  sources: 'Sources',
  measured: 'Tokens per second: one conversation each, measured by Jeff Geerling with files of about four bits. ',
  file: (model, size) => `${model}: file of ${size}. `,
  readingWords: 'Silent reading: adults read 238 English words per minute on average. ',
  readingTokens: 'A token is about 0.75 English words. ',
  cutting:
    'The text is cut into the tokens of o200k, the tokeniser of gpt-oss. Other models cut a little differently; the speed is the same.',
};
