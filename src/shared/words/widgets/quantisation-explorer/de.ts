// The words of <quantisation-explorer> in German.

export const quantisationExplorer = {
  title: 'Quantisierung ausprobieren',
  bits: 'Bit je Gewicht',
  model: 'Modell',
  bit: 'Bit',
  bitsLong: (bits: number) => `${bits}\u202FBit`,
  parameters: 'Mrd. Parameter',
  small: (model: string, bits: string) => `${model} mit ${bits}`,
  plainBits: 'Zwei Byte je Gewicht: So veröffentlichen es die meisten.',
  dividedBits: (total: string, value: string, scales: string, finer: string) =>
    `Im Schnitt ${total}: ${value}, dazu ${scales} für Maßstäbe${finer}.`,
  finer: (bits: string) => ` und ${bits} für feinere Schichten`,
  losses: (models: string) => `Verlust: ${models}.`,
  lossOf: (loss: string, model: string) => `${loss} (${model})`,
  noLoss: 'Gegen diese Fassung wird der Verlust gemessen.',
  notMeasured: 'Für diese Stufe hat die Messreihe keinen Wert.',
  rounding: (count: number, error: string) =>
    `32 Gewichte aus GPT-2, veröffentlicht und gerundet. ${count > 65_535 ? 'Jedes behält acht Binärstellen' : `Es gibt ${count} Stufen`}; im Mittel liegen sie ${error} daneben.`,
  /** Beside a circle and beside a square, on a slide and on a phone. */
  published: { wide: '32 Gewichte aus GPT-2', narrow: 'GPT-2' },
  rounded: {
    wide: (count: number, error: string) =>
      `${count > 65_535 ? 'mit 16\u202FBit' : `auf ${count} Stufen`}: im Mittel ${error} daneben`,
    narrow: (count: number, error: string) => `${count > 65_535 ? '16\u202FBit' : `${count} Stufen`}: ${error} daneben`,
  },
  axisLoss: 'Gemessen: % mehr Perplexität über den Bit je Gewicht',
  axisLossShort: '% mehr Perplexität, über Bit',
  lossChart: 'Je weniger Bit, desto steiler wächst die Perplexität.',
  lossAt: (bits: string, loss: string) => `${loss} bei ${bits}\u202FBit`,
  measuredOf: (model: string, losses: string) => `${model}: ${losses}.`,
  why: 'Warum mehr Bit?',
  whyText:
    'Mit ein paar Bit lassen sich nur wenige Stufen zählen. Damit sie passen, bekommt jeder Block von Gewichten Maßstäbe, und auch die brauchen Bit. Ein Block aus 32 Gewichten mit 4\u202FBit und einem Maßstab von 16\u202FBit: (32 × 4 + 16) : 32 = 4,5.',
  blockSum: (name: string, bits: string, weights: string, perWeight: string) =>
    `${name}: (${bits}) : ${weights} = ${perWeight}.`,
  whyMore:
    'Außerdem bleiben einige Schichten feiner gerundet. Wie viel das im Schnitt macht, ist an Llama 3.1 8B gemessen.',
  partsOf: (name: string) => `Wofür ${name} seine Bit braucht`,
  part: 'Teil',
  bitsPerWeight: 'Bit je Gewicht',
  partValue: 'Wert',
  partScales: 'Maßstäbe',
  partFiner: 'feinere Schichten',
  partTotal: 'zusammen',
  allLevels: 'Alle Stufen',
  method: 'Verfahren',
  size: 'Größe',
  off: 'daneben',
  unmeasured: 'ohne Wert',
  columnsExplained:
    '„Daneben“ ist die Rundung der 32 Gewichte, hier gerechnet: das quadratische Mittel der Abstände, bezogen auf das der Gewichte. Rechts die gemessene Zunahme der Perplexität gegenüber 16 Bit; „ohne Wert“ hat niemand in dieser Reihe gemessen.',
  sources: 'Quellen',
  how: 'Gerundet wird wie bei Q4_0 von llama.cpp: Das Gewicht, das am weitesten von 0 liegt, bekommt die äußerste Stufe, die anderen die nächste. Die Verfahren in der Tabelle runden geschickter, mit mehreren Maßstäben je Block. Größe: Parameter × Bit je Gewicht : 8. Perplexität ist nicht dasselbe wie gute Antworten; gemessen wurde mit englischem Text.',
  weightsFrom:
    'Die Gewichte: 32 der 36 Werte, die Sebastian Raschkas Lehrbuch aus der ersten Schicht von GPT-2 druckt (OpenAI, 124 Mio. Parameter). Sie liegen dort nicht alle nebeneinander.',
  blocksFrom: 'Aufbau der Blöcke.',
  lossFrom: 'Perplexität: Verhältnis zu 16 Bit, April 2024; Prozente aus den Verhältnissen gerechnet.',
};
