// The words of <model-map> in German.

export const modelMap = {
  title: 'Modell-Landkarte',
  memory: 'Speicher in GB',
  model: 'Modell',
  previous: 'Ein Modell zurück',
  next: 'Ein Modell weiter',
  unknownModel: (text: string) => `Das Modell ${text} steht nicht auf der Karte.`,
  from: (memory: string) => `ab ${memory}`,
  models: (count: number) => (count === 1 ? '1 Modell' : `${count} Modelle`),
  fitInto: (memory: string, all: number) => `von ${all} passen in ${memory}.`,
  reckoned: (tokens: string) =>
    `Jedes steht dort, wo es zuerst passt: mit rund vier Bit und einem Gespräch von ${tokens} Token.`,
  fits: ', passt:',
  tooLarge: ', passt nicht:',
  trainedOpenly: 'auch Daten und Code offen',
  andOpen: ', auch Daten und Code offen',
  onlyWeights: 'nur die Gewichte offen',
  asOf: (month: string) => `Stand ${month}`,
  parameters: 'Parameter',
  thousandMillions: (count: string) => `${count}\u202FMrd.`,
  ofWhichActive: (all: string, active: string) => `${all} (${active} aktiv)`,
  need: 'Bedarf',
  size: 'Größe',
  parametersOf: (count: string) => `${count} Parameter`,
  weights: 'Gewichte',
  conversation: 'Gespräch',
  withReserve: (conversation: string, reserve: string) => `${conversation}, dazu ${reserve} Reserve`,
  licence: 'Lizenz',
  openness: 'Offenheit',
  source: 'Quelle',
  memoryColumn: 'Speicher',
  table: (count: number) => `Alle ${count} als Tabelle`,
  rule: 'Regel und Quellen',
  ruleFits: (tokens: string) =>
    `Ein Modell passt, wenn seine Gewichte, ein Gespräch von ${tokens} Token und eine Reserve von 1,5\u202FGiB höchstens 92\u202F% des Speichers brauchen, den die Software sieht. Das ist dieselbe Rechnung wie im Speicher-Rechner.`,
  ruleBits: (bits: string) =>
    `Rund vier Bit heißt Q4_K_M, also ${bits} Bit je Parameter. Für gpt-oss gilt die Datei, die OpenAI selbst mit rund vier Bit ausgibt. Wer mehr Bit nimmt, längere Gespräche führt oder mehrere Leute zugleich bedient, braucht mehr.`,
  ruleMemory:
    'Gemeint ist der Speicher, den das Modell nutzen kann: der einer Grafikkarte oder der Teil eines gemeinsamen Speichers, den Betriebssystem und Programme übrig lassen. Ein Laptop mit 16\u202FGB hat für das Modell also weniger.',
  ruleChoice: (month: string) =>
    `Die Auswahl ist unsere, Stand ${month}. Ob ein Modell passt, sagt nichts darüber, wie gut oder wie schnell es ist. Als offen zählt, wer auch Trainingsdaten und Code veröffentlicht.`,
};
