// The words of the interface in German: one export, a room, for each place that shows them. Browser code takes a room
// by `import { search } from '#words/search'`, which the build turns into the words of the deck's language.

/** The page around the slides, and what the title slide offers. */
export const deckPage = {
  title: 'Folien',
  slide: (number: number) => `Folie ${number}`,
  skipToSlides: 'Zum Inhalt springen',
  skipToContents: 'Zum Inhaltsverzeichnis',
  menu: 'Menü',
  contents: 'Inhalt',
  appendix: 'Anhang',
  read: 'Lesen',
  readHow: 'alles als Artikel',
  talk: 'Vortrag',
  talkHow: 'Folie für Folie',
  keys: { next: 'weiter', speaker: 'Sprecheransicht', fullscreen: 'Vollbild', all: 'alle Tasten' },
  cuts: 'Länge des Vortrags',
  whole: 'Alles',
  slides: (count: number): string => (count === 1 ? '1\u00A0Folie' : `${count}\u00A0Folien`),
  minutes: (count: number) => `${count}\u00A0min`,
  picture: (title: string) => `Titelfolie: ${title}`,
  resource: 'Foliensatz zum Selbststudium',
};

/** The foot of the page, and what is known of a source or an edition. */
export const colophon = {
  imprint: 'Impressum',
  privacy: 'Datenschutzerklärung',
  contact: 'Kontakt',
  licence: (name: string) => `Lizenz: ${name}`,
  edition: 'Stand',
  day: (year: string, month: string, day: string) => `${day}.${month}.${year}`,
  asOf: (date: string) => `Stand ${date}`,
  published: (date: string) => `erschienen ${date}`,
  report: 'Fehler melden',
  reportSlide: (slide: string) => `Folie ${slide}`,
};

/** Of pages that readers can take along and change. */
export const downloads = {
  offer: 'Diese Seite zum Bearbeiten: ',
  forWord: ' für Word und LibreOffice',
  and: ', ',
  forMarkdown: ' als Markdown.',
  from: (deck: string) => `Aus: ${deck}`,
};

export const notFound = {
  name: (deck: string) => `Seite nicht gefunden: ${deck}`,
  title: 'Diese Seite gibt es nicht',
  text: 'Vielleicht fehlt ein Zeichen in der Adresse, oder der Link ist alt. Alle Folien stehen auf einer einzigen Seite.',
  slides: 'Zu den Folien',
  read: 'Alles als Artikel lesen',
  again: 'Landest du wieder hier? Dann versuch es ',
  above: 'eine Ebene höher',
};

/** What an installed deck offers beside itself. */
export const install = { read: 'Lesen', speaker: 'Sprecheransicht' };

/** In place of a file that is not kept on the device. */
export const missingOffline = {
  name: (deck: string) => `Nur mit Netz: ${deck}`,
  title: 'Dafür braucht es Netz',
  text: 'Diese Datei liegt nicht auf deinem Gerät. Folien, Notizen, Suche und alles zum Ausprobieren gehen auch ohne Netz.',
};

/** What stands on slides beside the author's text. */
export const onSlides = {
  newWindow: 'öffnet ein neues Fenster',
  footnote: (number: number) => `Fußnote ${number}`,
  footnotes: 'Fußnoten',
  back: (number: number) => `Zurück zu Fußnote ${number}`,
  backTo: (number: number, mention: number) => `Zurück zu Fußnote ${number}, Stelle ${mention}`,
  table: (title: string) => `Tabelle: ${title}`,
  done: 'erledigt',
  open: 'offen',
  several: 'Mehrere Antworten sind richtig.',
  question: (number: number, count: number) => `Frage ${number} von ${count}`,
  check: 'Prüfen',
  again: 'Noch einmal',
  answer: 'Antwort zeigen',
  right: 'Richtig:',
  callouts: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
    info: 'Info',
    success: 'Erfolg',
    danger: 'Gefahr',
    hint: 'Tipp',
    attention: 'Achtung',
    example: 'Beispiel',
    spoiler: 'Auflösung',
  },
};

/** The words that begin a paragraph of the notes, as authors type them; readers see another one where somebody may ask. */
export const notes = {
  cue: 'Stichwort',
  kinds: {
    summary: 'In drei Sätzen',
    question: 'Frage',
    exercise: 'Übung',
    background: 'Hintergrund',
    'if-asked': 'Falls gefragt',
    stage: 'Bühne',
  },
  shown: { 'if-asked': 'Nachgefragt' },
};

export const linkList = {
  ofChapter: (chapter: string) => `Linkliste: ${chapter}`,
  wayOfChapter: (count: number): string =>
    count === 1
      ? 'Die eine Adresse dieses Kapitels steht auch in der '
      : 'Alle Adressen dieses Kapitels stehen in der ',
  article: 'Lesefassung',
  ofDeck: 'Linkliste: alle Quellen und Adressen',
  files: (count: number): string =>
    count === 1 ? 'Die eine Adresse gibt es auch als ' : `Alle ${count} Adressen gibt es auch als `,
  table: 'Tabelle (CSV)',
  and: ' und als ',
  wayOfDeck: (count: number): string =>
    count === 1 ? 'Zum Anklicken steht sie in der ' : 'Zum Anklicken stehen sie in der ',
  slides: 'Folie',
  slide: (number: number) => `Folie ${number}`,
  qrCode: (address: string) => `QR-Code für ${address}`,
  columns: ['Titel', 'Adresse', 'Kapitel', 'Folien'],
};

export const glossary = {
  title: 'Glossar: die Fachwörter in einem Satz',
  text: 'Jedes Fachwort, das im Text unterstrichen ist, wird hier erklärt.',
  letters: 'Anfangsbuchstaben',
  uses: 'Folien dazu',
};

/** Documents for paper: how the end of the file's name and the document's own name say what it is. */
export const documents = {
  slides: { file: 'folien', title: 'Folien' },
  handout: { file: 'handout', title: 'Handout' },
  worksheet: { file: 'arbeitsblatt', title: 'Arbeitsblatt' },
  agenda: { file: 'ablauf', title: 'Ablauf' },
  ownCut: { file: 'eigene-fassung', title: 'eigene Fassung' },
  cut: (label: string) => `Fassung „${label}“`,
  licence: (name: string) => `Lizenz: ${name}`,
  edition: (date: string) => `Stand: ${date}`,
  pictures: 'bilder',
};

export const book = {
  contents: 'Inhalt',
  start: 'Anfang',
  accessibility: 'Alle Bilder haben eine Beschreibung, alle Tabellen Kopfzeilen.',
};

export const release = {
  take: 'Zum Mitnehmen:',
  downloads: 'Herunterladen',
  allSlides: 'alle Folien',
  singleFile: 'Alles in einer Datei, auch ohne Netz',
  singleFileOffer: 'Einzeldatei für unterwegs',
  book: 'Buch für E-Reader (EPUB)',
  bookOffer: 'E-Book (EPUB)',
  decimal: ',',
  readmeFile: 'LIES-MICH.txt',
  readme: (file: string, book: string) => [
    `Vorführen: ${file} doppelklicken. Es braucht weder Netz noch Installation.`,
    'Die Taste S öffnet die Sprecheransicht, L die Lesefassung, ? zeigt alle Tasten.',
    '',
    `Lesen: ${book} ist dasselbe als Buch für E-Reader und Lese-Apps.`,
    '',
    'Drucken und verschicken: Im Ordner pdf liegen Folien, Handout, Arbeitsblatt und Ablauf,',
    'dasselbe für jede Fassung, mit ihrem Namen im Namen der Datei.',
    '',
    'Veröffentlichen: den ganzen Ordner auf einen Webspace laden; index.html ist die Startseite.',
    '',
    'Prüfen, ob alles unverändert ist: sha256sum -c SHA256SUMS',
  ],
  licence: (name: string) => `Lizenz ${name}`,
  edition: (date: string) => `Stand ${date}`,
};

export const search = {
  title: 'Suche',
  close: 'Schließen',
  field: 'In Folien, Notizen, Fußnoten und Glossar',
  hint: 'Wortteile genügen, Tippfehler stören nicht.',
  preparing: 'Die Suche wird vorbereitet …',
  slide: (number: number) => `Folie ${number}`,
  best: 'Am besten passt',
  similar: 'Ähnlich',
  none: 'Nichts gefunden. Vielleicht hilft ein anderes oder kürzeres Wort.',
  hits: (count: number) => `${count} Treffer`,
  bestOf: (shown: number, count: number) => `Die besten ${shown} von ${count} Treffern`,
  onlySimilar: (count: number) => `Kein genauer Treffer, aber ${count === 1 ? 'ein ähnlicher' : `${count} ähnliche`}`,
  andSimilar: (count: number) => `, dazu ${count === 1 ? 'ein ähnlicher' : `${count} ähnliche`}`,
};

export const searchGroups = {
  glossary: 'Glossar',
};

export const keys = {
  previous: {
    written: ['←', '↑', 'Bild auf', 'Umschalt + Leertaste'],
    label: 'zurück: voriger Schritt oder vorige Folie',
    button: 'Zurück',
  },
  next: {
    written: ['→', '↓', 'Bild ab', 'Leertaste', 'Eingabe'],
    label: 'weiter: nächster Schritt oder nächste Folie',
    button: 'Weiter',
  },
  first: { written: ['Pos 1'], label: 'zur ersten Folie' },
  last: { written: ['Ende'], label: 'zur letzten Folie' },
  number: { written: ['Ziffern, dann Eingabe'], label: 'zur Folie mit dieser Nummer; Esc verwirft sie' },
  back: { written: ['Rücktaste'], label: 'nach einem Sprung: zurück in den Ablauf' },
  here: { written: ['H'], label: 'nach einem Sprung: hier weiter' },
  overview: { written: ['O'], label: 'Übersicht aller Folien', button: 'Übersicht' },
  search: { written: ['/', 'Strg + K'], label: 'Suche in allem', button: 'Suche' },
  speaker: { written: ['S'], label: 'Sprecheransicht in einem zweiten Fenster', button: 'Sprechen' },
  read: { written: ['L'], label: 'Leseansicht: alles als Artikel', button: 'Lesen' },
  theme: { written: ['T'], label: 'Darstellung: hell, dunkel, Kontrast', button: 'Darstellung' },
  share: { written: ['C'], label: 'Teilen: Adresse, QR-Code, Einbetten', button: 'Teilen' },
  fullscreen: { written: ['F'], label: 'Vollbild an und aus', button: 'Vollbild' },
  present: { written: ['F5', 'Umschalt + F5'], label: 'Vollbild an, auch mit der Fernbedienung' },
  black: { written: ['B', '.'], label: 'Bild schwarz, bis zur nächsten Taste', button: 'Schwarz' },
  help: { written: ['?'], label: 'diese Hilfe', button: 'Hilfe' },
  privacy: { written: [], label: 'Datenschutz: was dieser Browser speichert', button: 'Datenschutz' },
};

export const dialog = {
  close: 'Schließen',
};

/** The way to the dialogue on privacy, from any view. */
export const privacy = {
  title: 'Datenschutz',
  failed:
    'Die Angaben ließen sich nicht laden, vielleicht fehlt das Netz. Versuch es noch einmal, oder lade die Seite neu.',
};

/** The dialogue itself. What lies in the browser has a name and says what it is good for. */
export const privacyDialog = {
  promise:
    'Diese Folien setzen keine Cookies, zählen niemanden und sprechen mit keinem anderen Server. Erst wenn du einem Link nach außen folgst, erfährt die Website dort von deinem Besuch.',
  host: 'Wer die Folien bereitstellt, sieht wie bei jeder Website die Adresse deines Geräts und die Uhrzeit. ',
  policy: ['Was damit geschieht, steht in der ', 'Datenschutzerklärung', '.'],
  noPolicy: 'Was damit geschieht, erfährst du auf Nachfrage.',
  file: 'Hier kommt alles aus einer Datei: Kein Server erfährt, dass du sie öffnest.',
  title: 'Was dieser Browser speichert',
  empty: 'Nichts: Von diesen Folien ist in diesem Browser nichts gespeichert.',
  closed: 'Nichts: Dieser Browser erlaubt den Folien hier nicht, etwas zu speichern.',
  groups: {
    deck: 'Bleibt, bis du es löschst',
    preferences: 'Bleibt, bis du es löschst, und gilt für alle Foliensätze dieser Website',
    tab: 'Bleibt, bis du diesen Tab schließt',
    copy: 'Kopie für unterwegs: bleibt, bis du sie löschst',
  },
  entries: {
    theme: { name: 'Darstellung', what: 'hell, dunkel oder hoher Kontrast, wie du gewählt hast' },
    letters: { name: 'Abgeschaltete Tasten', what: 'damit einzelne Buchstaben nichts auslösen' },
    'notes-size': { name: 'Größe der Notizen', what: 'für die Sprecheransicht' },
    'notes-first': { name: 'Notizen zuerst', what: 'damit „Weiter“ erst in den Notizen blättert' },
    quiz: { name: 'Antworten im Quiz', what: 'damit du siehst, was du schon konntest' },
    reading: {
      name: 'Gelesenes und Stelle im Artikel',
      what: 'damit du dort weiterlesen kannst, wo du aufgehört hast',
    },
    'reader-bookmarks': { name: 'Lesezeichen', what: 'Folien, die du dir gemerkt hast' },
    exercises: {
      name: 'Texte aus den Übungen',
      what: 'sie gibt es nur hier; in der Lesefassung kannst du sie als Datei speichern',
    },
    evening: { name: 'Angaben zum Vortrag', what: 'wer spricht, wo und wann, für Titel- und Schlussfolie' },
    times: {
      name: 'Zeiten von Vorträgen',
      what: 'damit die Vortragsuhr ein neues Laden übersteht; was älter als zwölf Stunden ist, fällt beim nächsten Vortrag weg',
    },
    stage: { name: 'Kennung der Bühne', what: 'damit sie und ihre Sprecheransicht sich wiederfinden' },
    talk: { name: 'Laufender Vortrag', what: 'seine Uhr und die ausgelassenen Folien' },
    bookmark: { name: 'Rückweg nach einem Sprung', what: 'wo der Vortrag dann weitergeht' },
    reloaded: { name: 'Neu geladen', what: 'damit die Seite das nach einer neuen Ausgabe nur einmal versucht' },
    step: { name: 'Schritt der Folie', what: 'damit ein neues Laden nicht verrät, was noch kommt' },
    older: { name: 'Älteres', what: 'was eine andere Ausgabe dieser Folien gespeichert hat' },
    place: {
      name: 'Stelle im Verlauf',
      what: 'damit „Zurück“ genau dorthin führt; ältere Einträge vergisst der Tab, wenn du zu ihnen zurückgehst oder ihn schließt',
    },
    window: { name: 'Name dieses Fensters', what: 'er sagt, zu welcher Bühne die Sprecheransicht gehört' },
  },
  files: (count: number) => (count === 1 ? '1 Datei' : `${count} Dateien`),
  copy: 'damit sich die Folien auch ohne Netz öffnen lassen; jeder Besuch mit Netz erneuert sie',
  button: 'Alles löschen',
  nothing: 'Es ist nichts gespeichert.',
  question: (names: string) => `Wirklich alles löschen? Weg sind dann: ${names}. Zurückholen lässt sich das nicht.`,
  yes: 'Ja, löschen',
  no: 'Nein, behalten',
  done: 'Gelöscht. Diese Seite speichert nichts mehr, bis du sie neu lädst. Dann merkt sie sich wieder, was du tust, und legt, wo es geht, die Kopie für unterwegs wieder an.',
  left: (names: string) =>
    `Nicht alles ließ sich löschen. Noch da: ${names}. In den Einstellungen des Browsers kannst du es entfernen.`,
  and: (names: string, last: string) => `${names} und ${last}`,
  browser:
    'Verlauf und Zwischenspeicher führt der Browser bei jeder Website selbst; beides löschst du in seinen Einstellungen.',
};

export const popover = {
  close: 'Schließen',
};

export const copy = {
  done: 'Kopiert.',
  marked: 'Markiert: jetzt mit Strg + C kopieren.',
};

export const themes = {
  '': 'wie das System',
  light: 'hell',
  dark: 'dunkel',
  contrast: 'hoher Kontrast',
  changed: (name: string) => `Darstellung: ${name}`,
};

export const typedNumber = {
  none: (number: number, count: number) => `Folie ${number} gibt es nicht: 1 bis ${count}`,
  slide: (number: number, title: string) => `Folie ${number}: ${title}`,
};

export const cuts = {
  own: 'eigene Fassung',
  named: (label: string) => `Fassung „${label}“`,
};

export const footnotes = {
  label: (number: string) => `Fußnote ${number}`,
};

export const linkUses = {
  slide: (number: number) => `Folie ${number}`,
  before: 'Folie ',
};

export const exerciseFields = {
  row: (number: number) => `Zeile ${number}`,
};

export const quiz = {
  first: 'Richtig.',
  second: 'Richtig, im zweiten Versuch.',
  wrong: 'Nicht richtig. Die Antwort ist offen.',
  shown: 'Die Antwort ist offen.',
  empty: 'Wähle zuerst eine Antwort.',
  earlier: {
    first: 'Beim letzten Mal: richtig.',
    second: 'Beim letzten Mal: im zweiten Versuch richtig.',
    wrong: 'Beim letzten Mal: falsch.',
  },
  incomplete: 'Noch nicht ganz richtig, da fehlt etwas.',
  partly: 'Noch nicht ganz richtig. Versuch es noch einmal.',
  notYet: 'Noch nicht richtig. Versuch es noch einmal.',
};

export const black = {
  on: 'Bild schwarz',
  off: 'Bild wieder da',
};

export const countdown = {
  exercise: 'Übung',
  exerciseUntil: (time: string) => `Übung, bis ${time} Uhr.`,
  exerciseOver: 'Übung:',
  timeOver: 'Die Zeit ist um',
  exerciseOverSaid: 'Die Zeit für die Übung ist um.',
  over: 'Es geht weiter',
  overSaid: 'Es geht weiter.',
  minutes: (count: number): string => (count === 1 ? 'Minute' : 'Minuten'),
  pause: 'Pause',
  onAt: (time: string) => `weiter um ${time} Uhr`,
  pauseUntil: (time: string) => `Pause, weiter um ${time} Uhr.`,
  ended: 'Die Pause ist zu Ende.',
};

export const fullscreen = {
  refused: 'Vollbild ist hier nicht möglich.',
};

export const controls = {
  label: 'Steuerung',
  newWindow: 'öffnet ein neues Fenster',
};

export const announcer = {
  place: (number: number, count: number) => `Folie ${number} von ${count}`,
  guest: 'Nicht im heutigen Vortrag',
  wayBack: (title: string) => `. Rücktaste: zurück zu „${title}“`,
};

export const help = {
  title: 'Tasten',
  withoutKeys:
    'Auf dem Touchscreen wechselt Wischen nach links oder rechts die Folie. Eine Fernbedienung für Vorträge funktioniert auch.',
  letters: ' Einzelne Buchstaben und Zeichen als Tasten benutzen',
};

export const qrCode = {
  missing: 'Diese Folien haben noch keine öffentliche Adresse (in deck.yaml unter base).',
  label: (address: string) => `QR-Code für ${address}`,
};

export const readingOffer = {
  resume: 'Weiterlesen bei',
};

export const overview = {
  title: 'Übersicht',
  notShown: 'nicht in dieser Fassung',
};

export const missing = {
  close: 'Schließen',
  part: 'Das lässt sich gerade nicht laden: Es fehlt die Verbindung. Versuch es noch einmal, wenn sie wieder da ist.',
  file: (name: string) => `„${name}“ liegt nicht auf deinem Gerät, und die Verbindung fehlt.`,
  speaker:
    'Die Sprecheransicht lässt sich gerade nicht öffnen: Es fehlt die Verbindung. Ohne Netz trägst du mit der Einzeldatei vor.',
};

export const speakerWindow = {
  blocked: 'Das Fenster wurde blockiert',
  open: 'Sprecheransicht öffnen',
  why: 'Der Browser öffnet hier von sich aus keine neuen Fenster. Dieser Link öffnet sie: ',
};

export const wayBack = {
  toList: 'Zurück zur Linkliste',
  here: 'Hier weiter',
  label: 'Nach dem Sprung',
  back: (title: string) => `Zurück zu: ${title}`,
  key: 'Rücktaste',
  goesOn: 'Der Vortrag geht hier weiter.',
};

export const shareDialog = {
  title: 'Teilen',
  promise: 'Alles hier entsteht in deinem Browser. Verschickt wird nichts, und niemand erfährt davon.',
  isFile:
    'Diese Folien sind als Datei geöffnet. Gib die Datei weiter: Eine Adresse, die bei anderen funktioniert, hat sie nicht.',
  isInNetwork:
    'Diese Folien sind gerade nur in diesem Netz zu erreichen: Die Adresse im Browser führt andere ins Leere.',
  isHere:
    'Diese Folien sind gerade nur auf diesem Computer zu erreichen: Die Adresse im Browser führt andere ins Leere.',
  what: 'Sobald die Folien im Internet stehen, gehört ihre Adresse in die Datei deck.yaml, in die Zeile „base“. Dann gibt es hier den Link, den QR-Code und den Code zum Einbetten.',
  address: 'Adresse dieser Folie',
  qrCode: 'QR-Code dieser Adresse',
  download: 'Herunterladen',
  copy: 'Kopieren',
  code: 'Code für die Seite',
  embed: 'In die eigene Seite einbetten',
  place: 'Beginnt mit',
  places: { slide: 'dieser Folie', start: 'dem Anfang' },
  chapter: 'Umfang',
  allSlides: 'alle Folien',
  only: (chapter: string) => `nur ${chapter}`,
  cut: 'Fassung',
  uncut: 'ungekürzt',
  theme: 'Darstellung',
  view: 'Form',
  views: { stage: 'Folien', read: 'Artikel' },
  kind: 'Art',
  kinds: { frame: 'Rahmen (iframe), geht überall', element: 'Element, passt seine Höhe an' },
  preview: 'Vorschau',
};

export const embedBar = {
  label: 'Folien',
  previous: 'Zurück',
  next: 'Weiter',
  fullscreen: 'Vollbild',
  openTitle: 'Alle Folien in einem neuen Tab',
  open: 'Alle Folien',
  openWhere: ' in einem neuen Tab',
  focused: 'Pfeiltasten blättern',
  unfocused: 'Anklicken, dann Pfeiltasten',
};

export const chapterWays = {
  start: (chapter: string) => `Anfang von ${chapter}`,
  end: (chapter: string) => `Ende von ${chapter}`,
  only: 'Nur dieses Kapitel',
  next: (chapter: string) => `Weiter: ${chapter}`,
  previous: (chapter: string) => `Zurück: ${chapter}`,
  whole: 'Ganzes Material',
};

export const slideExtras = {
  address: (title: string) => `Adresse von „${title}“`,
  asSlide: 'Als Folie',
  marks: (title: string) => `Zu „${title}“`,
  read: 'Gelesen',
  bookmark: 'Lesezeichen',
  notKept: 'Dieser Browser speichert hier nichts: Was du markierst, gilt nur, bis du die Seite schließt.',
};

export const exerciseForm = {
  notKept: 'Dieser Browser speichert hier nichts: Sichere deine Antworten als Datei.',
  answer: 'Deine Antwort',
  answerTo: (task: number) => `Deine Antwort ${task}`,
  label: (title: string) => `Deine Antworten zu „${title}“`,
  empty: 'Noch steht nichts in den Feldern.',
  saved: (count: number) => `Gesichert: deine Antworten zu ${count === 1 ? '1 Übung' : `${count} Übungen`}.`,
  save: 'Als Datei sichern',
  print: 'Auf dem Arbeitsblatt drucken',
  note: 'Was du schreibst, bleibt in diesem Browser. Die Datei enthält alle Übungen.',
  fileTitle: (deck: string) => `${deck}: meine Antworten`,
  fileName: 'Antworten',
};

export const panel = {
  contents: 'Inhalt',
  search: 'Suche',
  doSearch: 'Suchen',
  searchKey: 'Strg + K',
  whole: 'Ganzes Material',
  only: 'Nur dieses Kapitel',
  readOf: (count: number, all: number) => `, ${count} von ${all} gelesen`,
  isRead: ' (gelesen)',
  asTalk: 'Als Vortrag',
  theme: 'Darstellung',
  bookmarks: (count: number) => `Lesezeichen (${count})`,
  removeBookmark: (title: string) => `Lesezeichen entfernen: ${title}`,
  progress: 'Gelesen',
  share: (share: string, rest: string) => `${share} gelesen · ${rest}`,
  selfTest: (score: string) => `Selbsttest: ${score}`,
  stoppedAt: 'Letztes Mal bis: ',
  kept: 'Was du gelesen, beantwortet und gemerkt hast, bleibt in diesem Browser und geht an niemanden.',
  notKept: 'Dieser Browser speichert hier nichts: Beim nächsten Mal beginnt das Lesen von vorn.',
};

export const forget = {
  button: 'Alles vergessen',
  nothing: 'Dieser Browser weiß noch nichts über dein Lesen.',
  done: (kept: string) => `Vergessen: ${kept}. Dieser Browser weiß nichts mehr über dein Lesen.`,
  question: (kept: string) => `Wirklich vergessen? ${kept}. Zurückholen lässt sich das nicht.`,
  yes: 'Ja, vergessen',
  no: 'Nein, behalten',
  slides: (count: number) => (count === 1 ? '1 gelesene Folie' : `${count} gelesene Folien`),
  bookmarks: (count: number) => `${count} Lesezeichen`,
  answers: (count: number) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
  exercises: (count: number) => (count === 1 ? '1 ausgefüllte Übung' : `${count} ausgefüllte Übungen`),
  place: 'deine Stelle',
  and: (parts: string, last: string) => `${parts} und ${last}`,
};

export const notice = {
  close: 'Schließen',
  missing: (name: string) => `Eine Folie „${name}“ gibt es hier nicht.`,
  gone: (name: string, nearest: string) => `Eine Folie „${name}“ gibt es nicht mehr. Am nächsten kommt „${nearest}“.`,
  lastVisit: (title: string) => `Zuletzt warst du bei „${title}“.`,
  readOn: 'Dort weiterlesen',
};

export const progress = {
  done: 'alles gelesen',
  rest: (time: string) => `noch etwa ${time}`,
  percent: (share: number) => `${share}\u202F%`,
  slides: (read: number, all: number) => `${read} von ${all} ${all === 1 ? 'Folie' : 'Folien'} gelesen`,
  questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  score: (right: number, all: number) => `${right} von ${all} richtig`,
  selfTest: (questions: string) => `Selbsttest: ${questions} zu diesem Kapitel.`,
  passed: (count: number) => `Selbsttest bestanden: ${count === 1 ? '1 Frage' : `alle ${count} Fragen`} richtig.`,
  result: (right: number, questions: string) => `Selbsttest: ${right} von ${questions} richtig.`,
  open: (count: number) => (count === 1 ? ' Eine Frage ist noch offen.' : ` ${count} Fragen sind noch offen.`),
  takeaway: ' Zum Mitnehmen: ',
};

export const speaker = {
  title: 'Sprecheransicht',
  slides: 'Folien',
  onStage: 'Auf der Bühne',
  shown: (title: string) => `Auf der Bühne: ${title}`,
  slide: 'Folie ',
  of: ' von ',
  cut: 'Fassung ',
  allSlides: 'alle Folien',
};

export const speakerKeys = {
  readOn: { written: ['Umschalt + ↓'], label: 'Notizen: weiter im Text' },
  readBack: { written: ['Umschalt + ↑'], label: 'Notizen: zurück im Text' },
  resize: { written: ['+', '-'], label: 'Notizen größer, kleiner' },
  title: 'Tasten',
  overview: 'Folie wählen, ohne dass es jemand sieht',
  black: 'Bühne schwarz und wieder hell',
  theme: 'Darstellung der Bühne: hell, dunkel, Kontrast',
  help: 'diese Hilfe',
  notesFirst:
    'In diesem Fenster blättert „Weiter“ auf Tastatur und Fernbedienung zuerst in den Notizen, solange noch Text kommt.',
  remote: 'Eine Fernbedienung für Vorträge funktioniert in beiden Fenstern.',
};

export const speakerBar = {
  label: 'Steuerung',
  previous: 'Zurück',
  next: 'Weiter',
  black: 'Bühne schwarz',
  laser: 'Laser',
  choose: 'Folie wählen',
  countdown: 'Countdown',
  check: 'Prüfen',
  keys: 'Tasten',
  smaller: 'A− Notizen kleiner',
  larger: 'A+ Notizen größer',
  stop: 'Uhr anhalten',
  goOn: 'Uhr fortsetzen',
  start: 'Uhr starten',
  reset: 'Uhr auf null',
};

export const speakerDialog = {
  close: 'Schließen',
};

export const speakerStatus = {
  narrow: 'Hier hören sich nur Fenster, die einander geöffnet haben: Drücke auf der Bühne S, oder öffne sie von hier.',
  none: 'Keine Bühne verbunden: Ort, Notizen und Uhr laufen hier für sich, bis eine da ist.',
  silent: 'Die Bühne antwortet nicht: Ihr Fenster schläft oder ist zu.',
  older: 'Die Bühne zeigt eine Folie, die es hier nicht gibt: Lade beide Fenster neu, dann sind sie gleich alt.',
  otherEdition: 'Die Bühne zeigt einen anderen Stand der Folien als diese Ansicht.',
  takeEdition: 'Diese Ansicht angleichen',
  taken:
    'Die Bühne hört auf die Sprecheransicht, die sie geöffnet hat; diese Ansicht folgt ihr nur. Zum Steuern schließe die andere, oder drücke auf der Bühne S.',
  otherCut: (cut: string) => `Die Bühne läuft ${cut}, diese Ansicht folgt ihr.`,
  good: 'Gut',
  connected: 'Mit der Bühne verbunden.',
  open: 'Bühne öffnen',
  newWindow: 'öffnet ein neues Fenster',
  away: (title: string) => `Die Bühne ist wieder da und zeigt „${title}“.`,
  bring: (title: string) => `Zu „${title}“ bringen`,
  stay: 'Dort lassen',
  several: 'Mehrere Bühnen sind offen. Welche steuerst du?',
  other: 'Deine Bühne ist zu, eine andere ist offen.',
  stage: (title: string, cut: string) => `„${title}“, ${cut}`,
  allSlides: 'mit allen Folien',
  ownCut: 'in einer eigenen Fassung',
  cut: (label: string) => `in der Fassung „${label}“`,
};

export const speakerCheck = {
  title: 'Vor dem Vortrag',
  changeTheme: 'Darstellung wechseln',
  otherStage: 'Andere Bühne wählen',
  agenda: 'Ablaufplan mit Zeiten, Fragen, Übungen und Material',
  newWindow: 'öffnet ein neues Fenster',
  cut: 'Fassung',
  noCut: 'keine: alle Folien, ohne Zielzeit',
  planned: (cut: string, count: number, minutes: string) =>
    `${cut}; ${count === 1 ? '1 Folie' : `${count} Folien`}, ${minutes} nach Plan`,
  stage: 'Bühne',
  noStage: 'keine verbunden',
  hasStage: 'verbunden',
  window: 'Fenster der Bühne',
  size: (width: number, height: number, zoom: number) => `${width} × ${height} Pixel, Vergrößerung ${zoom}\u00A0%`,
  small: (size: string) => `${size}: zu klein, Folien werden zu Spalten`,
  fonts: 'Schriften',
  hasFonts: 'geladen',
  noFonts: 'fehlen noch: Bühne einmal neu laden',
  fullscreen: 'Vollbild',
  isFull: 'an',
  notFull: 'aus: auf der Bühne F drücken',
  screen: 'Bildschirm',
  awake: 'bleibt an',
  mayRest: 'kann sich abschalten: Ruhezustand in den Einstellungen ausstellen',
  theme: 'Darstellung',
  weak: (theme: string) => `${theme}; für schwache Beamer „hoher Kontrast“ wählen`,
  offline: 'Offline',
  isOffline: 'bereit, das Netz darf ausfallen',
  isFile: 'bereit, diese Datei braucht kein Netz',
  filesMissing: (count: number) => (count === 1 ? 'noch 1 Datei' : `noch ${count} Dateien`),
  olderOffline: 'nur ein älterer Stand: lade diese Seite neu, solange Netz da ist',
  notOffline: 'hier nicht möglich: nimm die Einzeldatei',
  evening: {
    title: 'Heute auf der Titel- und der Schlussfolie',
    speaker: 'Wer spricht',
    event: 'Veranstaltung',
    date: 'Datum',
    contact: 'Kontakt (Mail oder Internetadresse)',
    kept: 'Das bleibt in diesem Browser. Was leer ist, kommt aus deck.yaml.',
    notKept: 'Dieser Browser merkt sich nichts: Die Angaben gehören in deck.yaml.',
    clear: 'Alles leeren',
  },
};

export const speakerChooser = {
  title: 'Folie wählen',
  field: 'Titel oder Text der Folie',
  none: 'Keine Folie enthält das.',
  look: (title: string) => `Nur hier zu sehen: ${title}`,
  show: 'Auf der Bühne zeigen',
  isSkipped: ', heute ausgelassen',
  notShown: ', nicht in dieser Fassung',
  isCurrent: ', auf der Bühne',
  takeIn: 'Wieder aufnehmen',
  leaveOut: 'Heute auslassen',
};

export const speakerPictures = {
  laser: 'Laserpointer: Pfeiltasten bewegen den Punkt auf der Bühne',
  pause: 'Pause',
  isBlack: 'Die Bühne ist schwarz',
  isPause: 'Die Bühne zeigt die Pause',
  covered: (cover: string, title: string) => `${cover}: ${title}`,
  end: 'Ende',
  next: 'Als Nächstes',
  nextStep: 'Nächster Schritt',
  last: 'Das war die letzte Folie.',
  skip: 'Nächste auslassen',
  back: (title: string) => `Zurück zu: ${title}`,
  backKey: 'Rücktaste',
  here: 'Hier weiter',
};

export const speakerNotes = {
  label: 'Notizen und Bedienung',
  show: 'Anzeigen',
  notes: 'Notizen',
  operate: 'Auf der Bühne bedienen',
  controls: 'Bedienen',
  cues: 'Stichworte',
  more: 'Es geht weiter',
  moreKey: ': Umschalt + ↓',
  none: 'Zu dieser Folie gibt es keine Notizen.',
  footnotes: 'Fußnoten der Folie',
  links: 'Links auf der Folie',
  right: 'Richtig:',
};

export const speakerTime = {
  oClock: ' Uhr',
  elapsed: 'Zeit im Vortrag: ',
  sum: (minutes: string) => `Summe ${minutes}`,
  of: (time: string) => `von ${time}`,
  noTarget: 'ohne Zielzeit',
  notStarted: 'noch nicht gestartet',
  outside: 'außerhalb des Plans',
  end: 'Ende ',
  asNow: (time: string) => `so wie jetzt ${time}`,
  onPlan: 'im Plan',
  ahead: (minutes: number) => `${minutes}\u202Fmin voraus`,
  behind: (minutes: number) => `${minutes}\u202Fmin hinter Plan`,
  chapters: 'Kapitel mit geplanten Zeiten',
  from: (time: string) => `ab ${time}`,
};

export const catchUp = {
  takeIn: (count: number) => (count === 1 ? 'Zurückholen' : `Alle ${count} zurückholen`),
  skipped: (titles: string) => `Übersprungen: ${titles}`,
  shortest: 'Kürzer als diese Fassung gibt es keine: Fasse dich bei den nächsten Folien kurz.',
  nothing: (cut: string) => `Auch die Fassung „${cut}“ behält alle Folien, die noch kommen.`,
  skip: (count: number) => (count === 1 ? 'Diese Folie überspringen' : `Diese ${count} Folien überspringen`),
  saves: (titles: string, minutes: string) => `Zum Aufholen: ${titles} (spart ${minutes})`,
  title: (title: string) => `„${title}“`,
  others: (count: number) => ` und ${count} weitere`,
};

export const speakerCountdown = {
  exercise: 'Übung',
  break: 'Pause',
  start: (minutes: string) => `Übung: ${minutes} herunterzählen`,
  endBreak: 'Pause beenden',
  end: 'Countdown beenden',
  over: 'Die Zeit ist um.',
  onAt: (time: string) => `Weiter um ${time} Uhr, die Uhr ruht.`,
  title: 'Countdown',
  minutes: 'Minuten',
  until: (time: string) => `Bis ${time} Uhr.`,
  hint: (most: number) => `Eine Zahl von 1 bis ${most}, zum Beispiel 10.`,
  startBreak: 'Pause, die Vortragsuhr ruht',
  startExercise: 'Übung, die Vortragsuhr läuft weiter',
};

export const agenda = {
  title: (deck: string) => `${deck}: Ablauf`,
  none: 'Nichts ausgewählt',
  sum: (cut: string, slides: string, minutes: string) => `${cut}: ${slides}, ${minutes} nach Plan.`,
  noTarget: ' Ohne Fassung gibt es keine Zielzeit.',
  slides: (count: number) => (count === 1 ? '1 Folie' : `${count} Folien`),
  withAppendix: (count: number, appendix: number) => `${count} Folien, davon ${appendix} im Anhang`,
  allSlides: 'Alle Folien',
  ownCut: 'Eigene Fassung',
  named: (label: string, minutes: number) => `Fassung „${label}“, ${minutes}\u00A0Minuten`,
  cuts: 'Fassung',
  cues: 'Stichworte',
  drop: 'Wenn die Zeit knapp wird, zuerst weglassen',
  dropWhy: (cut: string, minutes: string) =>
    `Auf diese Folien verzichtet auch die Fassung „${cut}“. Zusammen sparen sie ${minutes}; wer nachlesen will, findet sie in der Lesefassung.`,
  choose:
    'Nimm unten im Ablauf Folien heraus oder dazu, bis die Zeit passt. Die Auswahl steht in der Adresse: Mit dem Link bekommt jede Person dieselbe Fassung.',
  target: 'Zielzeit',
  minutes: 'Minuten',
  present: 'So ansehen',
  read: 'Als Artikel lesen',
  print: 'Folien drucken',
  reset: 'Zurücksetzen',
  link: 'Link ',
  copyLink: 'Link kopieren',
  fit: (minutes: string, target: string) => `${minutes} von ${target}`,
  exact: 'passt genau',
  free: (minutes: string) => `${minutes} frei`,
  over: (minutes: string) => `${minutes} zu lang`,
  empty: '. Ohne eine Folie zeigt die Bühne alle.',
  timetable: 'Ablauf',
  begin: 'Beginn um ',
  endAt: (time: string) => `Ende um ${time} Uhr`,
  noBegin: 'Ohne Uhrzeit zählen die Minuten ab dem Start.',
  showMissing: (slides: string) => ` Auch zeigen, was fehlt (${slides})`,
  caption: 'Folien mit Zeiten',
  time: 'Uhrzeit',
  start: 'Beginn',
  duration: 'Dauer',
  slide: 'Folie',
  audience: 'Mit dem Raum',
};

export const preparation = {
  title: 'Vorbereiten',
  room: 'Raum',
  screens:
    'Beamer oder Bildschirm im Format 16:9, ein zweiter Bildschirm für die Sprecheransicht, eine Steckdose am Pult.',
  tables: 'Tische, an denen zwei oder drei zusammensitzen.',
  devices: 'Zum Mitrechnen ein Gerät mit Browser für je zwei Personen.',
  material: 'Material',
  handout: ['Handout', ' zum Mitnehmen, gedruckt oder als Link.'],
  worksheet: ['Arbeitsblatt', ' gedruckt, dazu Stifte für alle.'],
  exercises: 'Übungen im Raum',
  tryOut: 'Vorher ausprobieren',
  later: 'Für danach mitgeben',
};

export const paper = {
  calculate: 'Zum Rechnen: ',
  allLinks: 'Alle Adressen zu diesen Folien stehen im Handout.',
  solutions: 'Auflösungen',
  worksheet: (deck: string) => `${deck}: Arbeitsblatt`,
  name: 'Organisation: ______________________________   Datum: ______________',
};

export const numbers = { group: '.', decimal: ',' };

export const talkFacts = {
  /** How dates are written. */
  locale: 'de-DE',
  newWindow: 'öffnet ein neues Fenster',
};

export const widgetFrame = {
  result: (title: string) => `${title}: Ergebnis`,
  controls: (title: string) => `${title}: Eingaben`,
  copy: 'Link kopieren',
  reset: 'Zurücksetzen',
  needsScript: 'Zum Ändern braucht der Rechner JavaScript.',
  copyThis: 'Diesen Link kopieren',
  copied: 'Kopiert.',
};

export const widgetFields = {
  quote: (text: string) => `„${text}“`,
  unknown: (quoted: string) => `${quoted} steht nicht in der Liste.`,
  nothing: 'nichts',
  empty: 'Bitte eine Zahl eintragen.',
  noNumber: (quoted: string) => `${quoted} ist keine Zahl.`,
  tooSmall: (min: string) => `Die Zahl muss mindestens ${min} sein.`,
  most: (max: string) => `Möglich sind höchstens ${max}.`,
  notWhole: 'Bitte eine ganze Zahl eintragen.',
  tooLong: (max: string) => `Möglich sind höchstens ${max} Zeichen.`,
  /** What holds in place of a number that cannot be used. */
  reckonedWith: (value: string) => ` Gerechnet wird mit ${value}.`,
  /** What holds in place of anything else. */
  stays: (value: string) => ` Es bleibt bei ${value}.`,
  less: (label: string) => `${label}: weniger`,
  more: (label: string) => `${label}: mehr`,
};

export const widgetSources = {
  newWindow: 'öffnet ein neues Fenster',
  asOf: (month: string) => `Stand ${month}`,
  published: (month: string) => `erschienen ${month}`,
  quoted: '; als Zitat gesehen',
  notVerified: (parts: string) => `; nicht bestätigt: ${parts}`,
  parts: {
    bandwidth: 'Bandbreite',
    power: 'Leistungsaufnahme',
    'layers-recomputed': 'Bauplan (aus der veröffentlichten Parameterzahl nachgerechnet)',
    'layers-converted': 'Bauplan aus NVIDIAs Umwandlung gelesen',
    'parameters-by-name': 'Parameterzahl (aus dem Namen gerundet)',
    'parameters-by-layers': 'Parameterzahl (aus dem Bauplan errechnet)',
    'layers-of-predecessor': 'Bauplan (vom Vorgänger übernommen)',
    'layers-by-library': 'Bauplan (aus der Bibliothek Transformers gelesen)',
    'active-by-name': 'aktive Parameter (aus dem Namen gerundet)',
    'context-of-update': 'Kontextlänge (die Quelle zeigt die Fassung vor 2507)',
    'scales-tenth': 'Zuschlag von 0,1 Bit für Skalenwerte',
    'scales-quarter': 'Zuschlag von 0,25 Bit für Skalenwerte',
    'finer-layers': 'Anteil der Schichten, die feiner bleiben',
    'printed-others': '94\u202F% für L4 und A10 (von der L40S übertragen)',
    'lean-reserve': '1,5\u202FGiB (Annahme)',
    'output-price': 'Preis der Ausgabe (erschlossen)',
  },
};

/** What the search knows of the language: words that a question needs and an answer does not, endings, compounds. */
export const searchLanguage = {
  fillers: `
    aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bekommen bekommt bin bis bitte bleibt brauche
    brauchen braucht brauchts da dabei dafür damit dann daran darauf darf darin darüber das dass davon dazu dem den denn der des dich die dies
    diese diesem diesen dieser dieses dir doch du durch dürfen ein eine einem einen einer eines einfach eigentlich er erst es etwas euch euer
    eure eurem euren eurer für geben geht gehen genau gibt gibts haben habe hat hatte heißt heissen hier hin ich ihm ihn ihr ihre ihrem ihren
    im in ins ist ja jede jedem jeden jeder jedes kann kannst kein keine keinen kommen kommt könnte können könnt lassen lässt machen macht man mal mein
    meine meinem meinen mehr mich mir mit möchte möchten muss müssen müsst nach nicht nichts noch nun nur ob oder ohne schon sein seine seinem
    seinen sich sie sind so soll sollen sollte sollten sollt sonst tun über überhaupt um und uns unser unsere unserem unseren unserer unter
    viel viele vom von vor wann war warum was weil welche welchem welchen welcher welches wem wen wenn wer werden weshalb wie wieso wieviel
    will wir wird wo wofür woher wohin wollen womit worauf wozu würde zu zum zur zwischen pro je per etwa bzw bedeutet bedeuten bedeutung erklären erklärung
    funktioniert funktionieren eignet eignen the a an of and or is are what how to for in on do does we our`,
  /** Endings of cases and plurals, cut one after another. */
  inflections: [/(?:ern|em|er|en|es|e|(?<=[bdfghklmnrt])s)$/, /(?:en|(?<!i)er|est)$/],
  /** What makes nouns of verbs and back: "installieren", "Installation". */
  derivations: /(?:ierungs?|ierbar|iert|ier|ations?|ator|ungs?|lich|isch|heit|keit|bar|ig|et|t|(?<!s)s)$/,
  /** What a participle begins with. */
  participle: /^ge(?=.{4})/,
  /** What joins the parts of a compound. */
  joints: ['', 's', 'n', 'en', 'es', 'er', 'e'],
  /** What stands before the rest of one word, not before another one: "Beitrag" is no "Trag". */
  prefix: /(?:be|ge|ver|ent|zer)$/,
};

export const spelling = {
  /** Umlauts as some keyboards write them. */
  vowels: /([aou])e/g,
};

/** What styles write: as custom properties of the page, named after these. */
export const styles = {
  loading: 'wird geladen …',
  swipe: 'Nach rechts wischen',
  right: 'richtig',
  wrong: 'falsch',
};

export const embedElement = {
  title: 'Folien',
};

/** The list of findings over the page while slides are written. */
export const authoring = {
  title: 'Hinweise zu den Folien',
  warnings: (count: number) => `${count} ${count === 1 ? 'Warnung' : 'Warnungen'}`,
  notices: (count: number) => `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'}`,
  smaller: (percent: number) => `Diese Folie ist zu voll und steht auf ${percent}\u202F%`,
  tooLong: 'Diese Folie ist zu voll und lässt sich rollen',
  more: (count: number) => `und ${count} weitere ${count === 1 ? 'Stelle' : 'Stellen'}`,
  open: 'im Editor öffnen',
};

// One file for each widget.
export { architectureExplorer } from './widgets/architecture-explorer/de.ts';
export { costCalculator } from './widgets/cost-calculator/de.ts';
export { energyCalculator } from './widgets/energy-calculator/de.ts';
export { gpuExplorer } from './widgets/gpu-explorer/de.ts';
export { measurements } from './widgets/measurements/de.ts';
export { modelMap } from './widgets/model-map/de.ts';
export { modelNameDecoder } from './widgets/model-name-decoder/de.ts';
export { opennessMap } from './widgets/openness-map/de.ts';
export { optionFinder } from './widgets/option-finder/de.ts';
export { quantisationExplorer } from './widgets/quantisation-explorer/de.ts';
export { speedSimulator } from './widgets/speed-simulator/de.ts';
export { tokenCounter } from './widgets/token-counter/de.ts';
export { vramCalculator } from './widgets/vram-calculator/de.ts';
