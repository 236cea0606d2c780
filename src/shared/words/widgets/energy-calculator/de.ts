// The words of <energy-calculator> in German.

export const energyCalculator = {
  title: 'Stromrechner',
  machine: 'Gerät',
  ownMachine: 'Eigenes Gerät',
  unknownMachine: (quoted: string) => `Das Gerät ${quoted} steht nicht in der Liste.`,
  model: 'Modell',
  compare: 'verglichen mit',
  noCompare: 'nichts',
  unknownModel: (quoted: string) => `Das Modell ${quoted} steht nicht in der Liste.`,
  load: 'Watt unter Last',
  speed: 'Token je Sekunde',
  idle: 'Watt Leerlauf',
  on: 'Stunden an',
  busy: 'unter Last',
  hour: 'h',
  pue: 'PUE',
  price: 'Cent/kWh',
  cent: 'ct',
  grid: 'g CO2/kWh',
  gram: 'g',
  perTokens: 'Wh',
  busyTooLong: (on: string) => `Eingeschaltet ist das Gerät nur ${on} im Monat.`,
  idleTooMuch: (load: string) => `Unter Last zieht das Gerät ${load}, im Leerlauf kann es nicht mehr sein.`,

  perThousand: (name: string) => `je 1.000 Token: ${name}`,
  perThousandShort: (name: string) => `je 1.000 Token, ${name}`,
  less: (name: string, wh: string, percent: string) => `${name}: ${wh}, ${percent} weniger.`,
  more: (name: string, wh: string, percent: string) => `${name}: ${wh}, ${percent} mehr.`,
  month: (kwh: string, idle: string) => `Im Monat ${kwh}, davon ${idle} im Leerlauf.`,
  off: 'Ohne Stunden oder ohne Watt kommt im Monat nichts zusammen.',
  unmeasured: (model: string, machine: string) =>
    `${model} wurde auf diesem Gerät (${machine}) nicht gemessen. Wählt ein anderes Modell oder ein eigenes Gerät.`,
  gaps: {
    'own-machine': 'Für ein eigenes Gerät gibt es keinen zweiten Messwert.',
    'not-measured': 'Das zweite Modell wurde auf diesem Gerät nicht gemessen.',
    same: 'Beide Male dasselbe Modell: Wählt ein anderes zum Vergleich.',
    'too-slow': 'Das zweite Modell schafft so viel Text auf diesem Gerät nicht in einem Monat.',
  },
  longer: (hours: string) =>
    `Das zweite Modell braucht für denselben Text ${hours}. Das ist länger, als das Gerät eingeschaltet sein soll.`,

  perMonth: 'Im Monat, gleich viel Text',
  rows: {
    per: 'Strom je 1.000 Token',
    hours: 'Stunden unter Last',
    kwh: 'Strom',
    eur: 'Kosten, brutto',
    kg: 'Kohlendioxid',
  },
  chart: 'Wh je 1.000 Token',
  chartSays: (list: string) => `Wattstunden je 1.000 Token: ${list}.`,
  point: (machine: string, values: string) => `${machine} ${values}`,
  and: ' und ',

  allMachines: 'Alle Geräte',
  columns: ['Gerät und Modell', 'unter Last', 'Tempo', 'je 1.000 Token'],
  perSecond: 'Token je Sekunde',

  sources: 'Annahmen und Quellen',
  how: 'So wird gerechnet: ',
  howMonth:
    'Watt mal Stunden, unter Last und im Leerlauf, mal PUE. Das zweite Modell schreibt dieselbe Menge Text und wartet den Rest der Zeit. 1.000 Token: Watt durch Token je Sekunde durch 3,6.',
  measured: 'Watt und Token je Sekunde: ganzes Gerät an der Steckdose, höchster Wert, ein Gespräch. ',
  idleHow:
    'Leerlauf: Annahme, 80\u202FW für einen PC mit Grafikkarte, 15 bis 20\u202FW für kompakte Geräte, 5\u202FW für den Raspberry Pi. Messt selbst und tragt es ein.',
  pueHow:
    'PUE: Strom des ganzen Rechenzentrums je Kilowattstunde der Rechner. Zu Hause und im Büro 1, im Rechenzentrum fragt den Anbieter.',
  priceHow: 'Strompreis: 37,2\u202Fct je kWh brutto, Durchschnitt der Haushalte. ',
  gridHow:
    'Strommix: 363\u202Fg Kohlendioxid je kWh in Deutschland 2024, geschätzt, nur direkte Emissionen. Mit Vorketten und Herstellung der Geräte ist es mehr. ',
  water: 'Wasser',
  waterHow: (litres: string) =>
    `Auch Strom kostet Wasser: Im Monat verdunsten für dieses Gerät etwa ${litres}, vor allem in Kraftwerken. Gerechnet ist mit 1,947\u202Fl je kWh für den deutschen Strommix. `,
  waterFormula:
    'Die Formel zählt dazu, was vor Ort zum Kühlen verdunstet (WUE). Im Büro ist das nichts, im Rechenzentrum kann es viel sein. ',
};
