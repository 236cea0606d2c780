// The words of <speed-simulator> in German.

export const speedSimulator = {
  title: 'Tempo-Vergleich',
  model: 'Modell',
  machines: 'Maschinen',
  seconds: 'Sekunden',
  second: 's',
  unknownModel: (quoted: string) => `Das Modell ${quoted} steht nicht in der Liste.`,
  unknownMachine: (quoted: string) => `Die Maschine ${quoted} steht nicht in der Liste.`,

  play: 'Abspielen',
  pause: 'Anhalten',
  restart: 'Von vorn',
  /** Before the model and the time, for people whose device asks for no motion. */
  calm: 'Bewegung ist abgestellt:',
  after: (time: string) => `nach ${time}`,
  /** What the text of the machines is cut into: tokens of the open tokeniser o200k, which gpt-oss uses. */
  tokens:
    'Ein| Sprach|modell| schreibt| Token| für| Token|.| Für| jedes| hol|t| die| Maschine| alle| akt|iven| Gew|ichte| aus| dem| Speicher| und| hängt| ein| Stück| Wort| an| den| Text|.| Deshalb| zählt| vor| allem|,| wie| viel| durch| die| Leitung| zum| Speicher| passt|.| Eine| kleine| Maschine| lässt| euch| beim| Ent|stehen| jedes| Wort|es| z|usehen|.| Auf| einer| großen| Graf|ikk|arte| ist| die| Seite| voll|,| bevor| ihr| den| ersten| Satz| gelesen| habt|.| Wie| gut| die| Antwort| ist|,| sagt| das| Tempo| nicht|:| Ein| kleines| Modell| kann| schnell| und| falsch| antwort|en|,| ein| großes| langsam| und| richtig|.| Für| kurze| Fragen| reicht| oft| eine| kleine| Maschine|.| Für| lange| Ber|ichte| ist| mehr| Tempo| angenehm|.| Und| manche| Aufgabe| darf| über| Nacht| laufen|;| dann| ist| das| Tempo| egal|.',

  token: 'Token',
  perSecond: 'Token je Sekunde',
  /** The same below a number of tokens. */
  eachSecond: 'je Sekunde',
  runners: 'Was jede Maschine geschrieben hat',
  timesAsFast: (times: string) => `${times}-mal so schnell`,
  fastest: (fast: string, slow: string) => `${fast} gegen ${slow}.`,
  only: (name: string) => `So schnell schreibt: ${name}`,
  /** How many write at least as fast as people read. */
  reading: (speed: string, fluent: string, all: string) =>
    ` Schneller als stilles Lesen (rund ${speed}): ${fluent} von ${all}.`,
  nobody:
    'Keine der gewählten Maschinen hat dieses Modell ausgeführt. Wählt eine andere Maschine oder ein anderes Modell.',
  none: 'Wählt mindestens eine Maschine.',
  machineCount: (count: string) => `${count} Maschinen`,
  missing: (model: string, names: string) => `Mit ${model} nicht gemessen: ${names}.`,
  legend: {
    done: 'geschrieben',
    bound: 'Obergrenze',
    reading: (speed: string) => `stilles Lesen, rund ${speed}`,
  },

  boundPanel: 'Obergrenze',
  boundName: 'Obergrenze: ',
  boundHow: (bytes: string, model: string) =>
    `Bandbreite des Speichers geteilt durch die Gewichte, die je Token gelesen werden. Bei ${model} sind das ${bytes}; dazu kommt das Gedächtnis des Gesprächs, das am Anfang kaum ins Gewicht fällt. Schneller kann eine Maschine ein einzelnes Gespräch ohne weitere Tricks nicht schreiben.`,
  expertsHow:
    'Eine Expertenmischung liest je Token nur einen Teil ihrer Gewichte. Hier ist er nach den aktiven Parametern geschätzt; die wahre Menge kann größer sein.',
  whyLess:
    'Gemessen wird immer weniger: Rechnen, Verwaltung und Programm kosten Zeit. Bei der CPU bremst oft das Rechnen selbst. Mehrere Gespräche zugleich ergeben zusammen viel mehr Token, jedes einzelne wird aber langsamer.',
  columns: ['Maschine', 'Bandbreite', 'Obergrenze', 'gemessen', 'erreicht'],
  unknownBandwidth: 'nicht belegt',
  twoMemories: 'zwei Speicher',

  sources: 'Quellen',
  measured: 'Jeff Geerling: AI Benchmarks, je ein Gespräch, Dateien mit etwa vier Bit. ',
  file: (model: string, size: string) => `${model}: Datei mit ${size}. `,
  readingWords: 'Stilles Lesen: Erwachsene lesen im Schnitt 238 englische Wörter je Minute. ',
  readingTokens: 'Scaleway: FAQ, ein Token sind etwa 0,75 englische Wörter. ',
  cutting:
    'Der Text ist in die Token von o200k geteilt, dem Tokenizer von gpt-oss. Andere Modelle teilen etwas anders; das Tempo bleibt dasselbe.',
};
