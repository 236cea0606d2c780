// The words of the interface in English.

import type * as de from './de.ts';

export const deckPage: typeof de.deckPage = {
  title: 'Slides',
  slide: (number) => `Slide ${number}`,
  skipToSlides: 'Skip to the slides',
  skipToContents: 'Skip to the contents',
  menu: 'Menu',
  contents: 'Contents',
  appendix: 'Appendix',
  read: 'Read',
  readHow: 'everything as an article',
  talk: 'Talk',
  talkHow: 'slide by slide',
  keys: { next: 'next', speaker: 'speaker view', fullscreen: 'full screen', all: 'all keys' },
  cuts: 'Length of the talk',
  whole: 'Everything',
  slides: (count) => (count === 1 ? '1\u00A0slide' : `${count}\u00A0slides`),
  minutes: (count) => `${count}\u00A0min`,
  picture: (title) => `Title slide: ${title}`,
  resource: 'Slides for self-study',
};

const months = 'January February March April May June July August September October November December'.split(' ');

export const colophon: typeof de.colophon = {
  imprint: 'Imprint',
  privacy: 'Privacy policy',
  contact: 'Contact',
  licence: (name) => `Licence: ${name}`,
  edition: 'As of',
  day: (year, month, day) => `${Number(day)} ${months[Number(month) - 1]} ${year}`,
  asOf: (date) => `as of ${date}`,
  published: (date) => `published ${date}`,
  report: 'Report a mistake',
  reportSlide: (slide) => `slide ${slide}`,
};

export const downloads: typeof de.downloads = {
  offer: 'This page to be edited: ',
  forWord: ' for Word and LibreOffice',
  and: ', ',
  forMarkdown: ' as Markdown.',
  from: (deck) => `From: ${deck}`,
};

export const notFound: typeof de.notFound = {
  name: (deck) => `Page not found: ${deck}`,
  title: 'There is no such page',
  text: 'Perhaps a character is missing in the address, or the link is old. All slides stand on a single page.',
  slides: 'To the slides',
  read: 'Read everything as an article',
  again: 'Here once more? Then try ',
  above: 'one level up',
};

/** What an installed deck offers beside itself. */
export const install: typeof de.install = { read: 'Read', speaker: 'Speaker view' };

/** In place of a file that is not kept on the device. */
export const missingOffline: typeof de.missingOffline = {
  name: (deck) => `Needs a network: ${deck}`,
  title: 'This needs a network',
  text: 'This file is not on your device. Slides, notes, search and everything to try out work without a network, too.',
};

export const onSlides: typeof de.onSlides = {
  newWindow: 'opens a new window',
  footnote: (number) => `Footnote ${number}`,
  footnotes: 'Footnotes',
  back: (number) => `Back to footnote ${number}`,
  backTo: (number, mention) => `Back to footnote ${number}, place ${mention}`,
  table: (title) => `Table: ${title}`,
  done: 'done',
  open: 'open',
  several: 'Several answers are correct.',
  question: (number: number, count: number) => `Question ${number} of ${count}`,
  check: 'Check',
  again: 'Try again',
  answer: 'Show the answer',
  right: 'Correct:',
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    info: 'Info',
    success: 'Success',
    danger: 'Danger',
    hint: 'Hint',
    attention: 'Attention',
    example: 'Example',
    spoiler: 'Spoiler',
  },
};

export const notes: typeof de.notes = {
  cue: 'Cue',
  kinds: {
    summary: 'In three sentences',
    question: 'Question',
    exercise: 'Exercise',
    background: 'Background',
    'if-asked': 'If asked',
    stage: 'On stage',
  },
  shown: { 'if-asked': 'Follow-up' },
};

export const linkList: typeof de.linkList = {
  ofChapter: (chapter) => `Links: ${chapter}`,
  wayOfChapter: (count) =>
    count === 1 ? 'The one address of this chapter also stands in the ' : 'All addresses of this chapter stand in the ',
  article: 'article',
  ofDeck: 'Links: all sources and addresses',
  files: (count) =>
    count === 1 ? 'The one address is also there as a ' : `All ${count} addresses are also there as a `,
  table: 'table (CSV)',
  and: ' and as ',
  wayOfDeck: (count) => (count === 1 ? 'To click it, open the ' : 'To click them, open the '),
  slides: 'Slide',
  slide: (number) => `Slide ${number}`,
  qrCode: (address) => `QR code for ${address}`,
  columns: ['Title', 'Address', 'Chapter', 'Slides'],
};

export const glossary: typeof de.glossary = {
  title: 'Glossary: the terms in one sentence each',
  text: 'Every term that is underlined in the text is explained here.',
  letters: 'First letters',
  uses: 'Slides about it',
};

export const documents: typeof de.documents = {
  slides: { file: 'slides', title: 'Slides' },
  handout: { file: 'handout', title: 'Handout' },
  worksheet: { file: 'worksheet', title: 'Worksheet' },
  agenda: { file: 'agenda', title: 'Agenda' },
  ownCut: { file: 'own-cut', title: 'own cut' },
  cut: (label) => `cut “${label}”`,
  licence: (name) => `Licence: ${name}`,
  edition: (date) => `As of: ${date}`,
  pictures: 'pictures',
};

export const book: typeof de.book = {
  contents: 'Contents',
  start: 'Start',
  accessibility: 'All pictures have a description, all tables have headings.',
};

export const release: typeof de.release = {
  take: 'To take along:',
  downloads: 'Downloads',
  allSlides: 'all slides',
  singleFile: 'Everything in one file, also without a network',
  singleFileOffer: 'Single file',
  book: 'Book for e-readers (EPUB)',
  bookOffer: 'E-book (EPUB)',
  decimal: '.',
  readmeFile: 'READ-ME.txt',
  readme: (file, book) => [
    `Present: double-click ${file}. It needs neither a network nor an installation.`,
    'The key S opens the speaker view, L the article, ? shows all keys.',
    '',
    `Read: ${book} is the same as a book for e-readers and reading apps.`,
    '',
    'Print and send: in the folder pdf lie slides, handout, worksheet and agenda,',
    "the same for every cut, with the cut's name in the name of the file.",
    '',
    'Publish: upload the whole folder to your web space; index.html is the start page.',
    '',
    'Check that nothing has changed: sha256sum -c SHA256SUMS',
  ],
  licence: (name) => `Licence ${name}`,
  edition: (date) => `as of ${date}`,
};

export const search: typeof de.search = {
  title: 'Search',
  close: 'Close',
  field: 'In slides, notes, footnotes and glossary',
  hint: 'Parts of words are enough, and typos do no harm.',
  preparing: 'Preparing the search …',
  slide: (number) => `Slide ${number}`,
  best: 'Best matches',
  similar: 'Similar',
  none: 'Nothing found. Try another word, or a shorter one.',
  hits: (count) => (count === 1 ? '1 match' : `${count} matches`),
  bestOf: (shown, count) => `The best ${shown} of ${count} matches`,
  onlySimilar: (count) => `No exact match, but ${count === 1 ? 'a similar one' : `${count} similar ones`}`,
  andSimilar: (count) => `, and ${count === 1 ? 'a similar one' : `${count} similar ones`}`,
};

export const searchGroups: typeof de.searchGroups = {
  glossary: 'Glossary',
};

export const keys: typeof de.keys = {
  previous: {
    written: ['←', '↑', 'Page Up', 'Shift + Space'],
    label: 'back: previous step or slide',
    button: 'Previous',
  },
  next: {
    written: ['→', '↓', 'Page Down', 'Space', 'Enter'],
    label: 'on: next step or slide',
    button: 'Next',
  },
  first: { written: ['Home'], label: 'to the first slide' },
  last: { written: ['End'], label: 'to the last slide' },
  number: { written: ['digits, then Enter'], label: 'to the slide with this number; Esc drops it' },
  back: { written: ['Backspace'], label: 'after a jump: back to where the talk was' },
  here: { written: ['H'], label: 'after a jump: go on from here' },
  overview: { written: ['O'], label: 'overview of all slides', button: 'Overview' },
  search: { written: ['/', 'Ctrl + K'], label: 'search everything', button: 'Search' },
  speaker: { written: ['S'], label: 'speaker view in a second window', button: 'Speaker' },
  read: { written: ['L'], label: 'reading view: everything as an article', button: 'Read' },
  theme: { written: ['T'], label: 'theme: light, dark, contrast', button: 'Theme' },
  share: { written: ['C'], label: 'share: address, QR code, embedding', button: 'Share' },
  fullscreen: { written: ['F'], label: 'full screen on and off', button: 'Full screen' },
  present: { written: ['F5', 'Shift + F5'], label: 'full screen on, also from a remote control' },
  black: { written: ['B', '.'], label: 'black screen until the next key', button: 'Black' },
  help: { written: ['?'], label: 'this help', button: 'Help' },
  privacy: { written: [], label: 'privacy: what this browser stores', button: 'Privacy' },
};

export const dialog: typeof de.dialog = {
  close: 'Close',
};

/** The way to the dialogue on privacy, from any view. */
export const privacy: typeof de.privacy = {
  title: 'Privacy',
  failed: 'This could not be loaded, perhaps there is no network. Try again, or reload the page.',
};

/** The dialogue itself. What lies in the browser has a name and says what it is good for. */
export const privacyDialog: typeof de.privacyDialog = {
  promise:
    'These slides set no cookies, count nobody and speak with no other server. Only if you follow a link to another website does that website learn of your visit.',
  host: 'Whoever publishes the slides sees the address of your device and the time, as with every website. ',
  policy: ['What happens with that stands in the ', 'privacy policy', '.'],
  noPolicy: 'Ask them what happens with that.',
  file: 'Everything here comes from a file: no server learns that you open it.',
  title: 'What this browser stores',
  empty: 'Nothing: nothing of these slides is stored in this browser.',
  closed: 'Nothing: this browser does not allow the slides to store anything here.',
  groups: {
    deck: 'Stays until you delete it',
    preferences: 'Stays until you delete it, and holds for all slide decks of this website',
    tab: 'Stays until you close this tab',
    copy: 'Copy for when you are offline: stays until you delete it',
  },
  entries: {
    theme: { name: 'Theme', what: 'light, dark or high contrast, as you have chosen' },
    letters: { name: 'Keys switched off', what: 'so that single letters do nothing' },
    'notes-size': { name: 'Size of the notes', what: 'for the speaker view' },
    'notes-first': { name: 'Notes first', what: 'so that “Next” turns the notes first' },
    quiz: { name: 'Quiz answers', what: 'so that you see what you knew already' },
    reading: { name: 'Reading progress and place', what: 'so that you can read on where you stopped' },
    'reader-bookmarks': { name: 'Bookmarks', what: 'slides that you have marked' },
    exercises: {
      name: 'Texts from the exercises',
      what: 'they exist only here; the article can save them as a file',
    },
    evening: { name: 'Details of the talk', what: 'who speaks, where and when, for the title and the closing slide' },
    times: {
      name: 'Times of talks',
      what: 'so that the clock of a talk survives a reload; what is older than twelve hours goes with the next talk',
    },
    stage: { name: 'Mark of the stage', what: 'so that it and its speaker view find each other again' },
    talk: { name: 'Running talk', what: 'its clock and the slides that are left out' },
    bookmark: { name: 'Way back after a jump', what: 'where the talk goes on then' },
    reloaded: { name: 'Loaded again', what: 'so that the page tries that only once after a new edition' },
    step: { name: 'Step of the slide', what: 'so that a reload does not give away what is still to come' },
    older: { name: 'Older things', what: 'what another edition of these slides has stored' },
    place: {
      name: 'Place in the history',
      what: 'so that “Back” leads exactly there; the tab forgets older entries when you go back to them or close it',
    },
    window: { name: 'Name of this window', what: 'it says to which stage the speaker view belongs' },
  },
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  copy: 'so that the slides open without a network, too; each visit with a network renews it',
  button: 'Delete everything',
  nothing: 'Nothing is stored.',
  question: (names) => `Really delete everything? This will be gone: ${names}. It cannot be undone.`,
  yes: 'Yes, delete',
  no: 'No, keep',
  done: 'Deleted. This page stores nothing more until you reload it. Then it remembers again what you do, and where that is possible makes the copy for when you are offline again.',
  left: (names) =>
    `Not everything could be deleted. Still there: ${names}. You can remove it in the browser’s settings.`,
  and: (names, last) => `${names} and ${last}`,
  browser: 'Every browser keeps a history and a cache of any website itself; you clear both in its settings.',
};

export const popover: typeof de.popover = {
  close: 'Close',
};

export const copy: typeof de.copy = {
  done: 'Copied.',
  marked: 'Selected: now copy it with Ctrl + C.',
};

export const themes: typeof de.themes = {
  '': 'same as the system',
  light: 'light',
  dark: 'dark',
  contrast: 'high contrast',
  changed: (name) => `Theme: ${name}`,
};

export const typedNumber: typeof de.typedNumber = {
  none: (number, count) => `There is no slide ${number}: 1 to ${count}`,
  slide: (number, title) => `Slide ${number}: ${title}`,
};

export const cuts: typeof de.cuts = {
  own: 'your own version',
  named: (label) => `version “${label}”`,
};

export const footnotes: typeof de.footnotes = {
  label: (number) => `Footnote ${number}`,
};

export const linkUses: typeof de.linkUses = {
  slide: (number) => `Slide ${number}`,
  before: 'Slide ',
};

export const exerciseFields: typeof de.exerciseFields = {
  row: (number) => `Row ${number}`,
};

export const quiz: typeof de.quiz = {
  first: 'Correct.',
  second: 'Correct, at the second try.',
  wrong: 'Not correct. The answer is shown.',
  shown: 'The answer is shown.',
  empty: 'Choose an answer first.',
  earlier: {
    first: 'Last time: correct.',
    second: 'Last time: correct at the second try.',
    wrong: 'Last time: wrong.',
  },
  incomplete: 'Not quite: something is missing.',
  partly: 'Not quite. Try again.',
  notYet: 'Not correct yet. Try again.',
};

export const black: typeof de.black = {
  on: 'Screen is black',
  off: 'Screen is back',
};

export const countdown: typeof de.countdown = {
  exercise: 'Exercise',
  exerciseUntil: (time) => `Exercise, until ${time}.`,
  exerciseOver: 'Exercise:',
  timeOver: 'Time is up',
  exerciseOverSaid: 'Time for the exercise is up.',
  over: 'We continue',
  overSaid: 'We continue.',
  minutes: (count) => (count === 1 ? 'minute' : 'minutes'),
  pause: 'Break',
  onAt: (time) => `back at ${time}`,
  pauseUntil: (time) => `Break, back at ${time}.`,
  ended: 'The break is over.',
};

export const fullscreen: typeof de.fullscreen = {
  refused: 'Full screen is not possible here.',
};

export const controls: typeof de.controls = {
  label: 'Controls',
  newWindow: 'opens a new window',
};

export const announcer: typeof de.announcer = {
  place: (number, count) => `Slide ${number} of ${count}`,
  guest: 'Not in today’s talk',
  wayBack: (title) => `. Backspace: back to “${title}”`,
};

export const help: typeof de.help = {
  title: 'Keys',
  withoutKeys: 'On a touch screen, swipe left or right to change slides. A remote control for talks works, too.',
  letters: ' Use single letters and signs as keys',
};

export const qrCode: typeof de.qrCode = {
  missing: 'These slides have no public address yet (base in deck.yaml).',
  label: (address) => `QR code for ${address}`,
};

export const readingOffer: typeof de.readingOffer = {
  resume: 'Read on at',
};

export const overview: typeof de.overview = {
  title: 'Overview',
  notShown: 'not in this version',
};

export const missing: typeof de.missing = {
  close: 'Close',
  part: 'This cannot be loaded just now: there is no connection. Try again when it is back.',
  file: (name) => `“${name}” is not on your device, and there is no connection.`,
  speaker:
    'The speaker view cannot be opened just now: there is no connection. Without a network, present from the single file.',
};

export const speakerWindow: typeof de.speakerWindow = {
  blocked: 'The window was blocked',
  open: 'Open the speaker view',
  why: 'The browser does not open new windows here by itself. This link opens it: ',
};

export const wayBack: typeof de.wayBack = {
  toList: 'Back to the list of links',
  here: 'Go on from here',
  label: 'After the jump',
  back: (title) => `Back to: ${title}`,
  key: 'Backspace',
  goesOn: 'The talk goes on from here.',
};

export const shareDialog: typeof de.shareDialog = {
  title: 'Share',
  promise: 'All of this is made in your browser. Nothing is sent, and nobody hears of it.',
  isFile: 'These slides were opened from a file. Pass on the file: it has no address that works for others.',
  isInNetwork:
    'These slides can only be reached in this network right now: the address in your browser leads others nowhere.',
  isHere:
    'These slides can only be reached on this computer right now: the address in your browser leads others nowhere.',
  what: 'Once the slides are on the web, put their address into the file deck.yaml, in the line “base”. Then the link, the QR code and the code for embedding appear here.',
  address: 'Address of this slide',
  qrCode: 'QR code of this address',
  download: 'Download',
  copy: 'Copy',
  code: 'Code for the page',
  embed: 'Embed in your own page',
  place: 'Starts with',
  places: { slide: 'this slide', start: 'the first slide' },
  chapter: 'Extent',
  allSlides: 'all slides',
  only: (chapter) => `only ${chapter}`,
  cut: 'Version',
  uncut: 'full length',
  theme: 'Theme',
  view: 'Form',
  views: { stage: 'Slides', read: 'Article' },
  kind: 'Kind',
  kinds: { frame: 'Frame (iframe), works everywhere', element: 'Element, adapts its height' },
  preview: 'Preview',
};

export const embedBar: typeof de.embedBar = {
  label: 'Slides',
  previous: 'Previous',
  next: 'Next',
  fullscreen: 'Full screen',
  openTitle: 'All slides in a new tab',
  open: 'All slides',
  openWhere: ' in a new tab',
  focused: 'Arrow keys turn the slides',
  unfocused: 'Click, then use the arrow keys',
};

export const chapterWays: typeof de.chapterWays = {
  start: (chapter) => `Start of ${chapter}`,
  end: (chapter) => `End of ${chapter}`,
  only: 'Only this chapter',
  next: (chapter) => `Next: ${chapter}`,
  previous: (chapter) => `Previous: ${chapter}`,
  whole: 'All chapters',
};

export const slideExtras: typeof de.slideExtras = {
  address: (title) => `Address of “${title}”`,
  asSlide: 'As a slide',
  marks: (title) => `About “${title}”`,
  read: 'Read',
  bookmark: 'Bookmark',
  notKept: 'This browser saves nothing here: what you mark holds only until you close the page.',
};

export const exerciseForm: typeof de.exerciseForm = {
  notKept: 'This browser saves nothing here: save your answers as a file.',
  answer: 'Your answer',
  answerTo: (task) => `Your answer ${task}`,
  label: (title) => `Your answers to “${title}”`,
  empty: 'The fields are still empty.',
  saved: (count) => `Saved: your answers to ${count === 1 ? '1 exercise' : `${count} exercises`}.`,
  save: 'Save as a file',
  print: 'Print on the worksheet',
  note: 'What you write stays in this browser. The file holds all exercises.',
  fileTitle: (deck) => `${deck}: my answers`,
  fileName: 'Answers',
};

export const panel: typeof de.panel = {
  contents: 'Contents',
  search: 'Search',
  doSearch: 'Search',
  searchKey: 'Ctrl + K',
  whole: 'All chapters',
  only: 'Only this chapter',
  readOf: (count, all) => `, ${count} of ${all} read`,
  isRead: ' (read)',
  asTalk: 'As a talk',
  theme: 'Theme',
  bookmarks: (count) => `Bookmarks (${count})`,
  removeBookmark: (title) => `Remove bookmark: ${title}`,
  progress: 'Read',
  share: (share, rest) => `${share} read · ${rest}`,
  selfTest: (score) => `Self-test: ${score}`,
  stoppedAt: 'Last time up to: ',
  kept: 'What you have read, answered and marked stays in this browser and goes to nobody.',
  notKept: 'This browser saves nothing here: next time you start reading from the beginning.',
};

export const forget: typeof de.forget = {
  button: 'Forget everything',
  nothing: 'This browser knows nothing about your reading yet.',
  done: (kept) => `Forgotten: ${kept}. This browser knows nothing about your reading any more.`,
  question: (kept) => `Really forget? ${kept}. This cannot be undone.`,
  yes: 'Yes, forget',
  no: 'No, keep',
  slides: (count) => (count === 1 ? '1 slide read' : `${count} slides read`),
  bookmarks: (count) => (count === 1 ? '1 bookmark' : `${count} bookmarks`),
  answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  exercises: (count) => (count === 1 ? '1 exercise filled in' : `${count} exercises filled in`),
  place: 'your place',
  and: (parts, last) => `${parts} and ${last}`,
};

export const notice: typeof de.notice = {
  close: 'Close',
  missing: (name) => `There is no slide “${name}” here.`,
  gone: (name, nearest) => `There is no slide “${name}” any more. The nearest is “${nearest}”.`,
  lastVisit: (title) => `Last time you were at “${title}”.`,
  readOn: 'Read on from there',
};

export const progress: typeof de.progress = {
  done: 'all read',
  rest: (time) => `about ${time} left`,
  percent: (share) => `${share}%`,
  slides: (read, all) => `${read} of ${all} ${all === 1 ? 'slide' : 'slides'} read`,
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  score: (right, all) => `${right} of ${all} correct`,
  selfTest: (questions) => `Self-test: ${questions} on this chapter.`,
  passed: (count) => `Self-test passed: ${count === 1 ? '1 question' : `all ${count} questions`} correct.`,
  result: (right, questions) => `Self-test: ${right} of ${questions} correct.`,
  open: (count) => (count === 1 ? ' One question is still open.' : ` ${count} questions are still open.`),
  takeaway: ' To take away: ',
};

export const speaker: typeof de.speaker = {
  title: 'Speaker view',
  slides: 'Slides',
  onStage: 'On stage',
  shown: (title) => `On stage: ${title}`,
  slide: 'Slide ',
  of: ' of ',
  cut: 'Version ',
  allSlides: 'all slides',
};

export const speakerKeys: typeof de.speakerKeys = {
  readOn: { written: ['Shift + ↓'], label: 'notes: read on' },
  readBack: { written: ['Shift + ↑'], label: 'notes: read back' },
  resize: { written: ['+', '-'], label: 'notes larger, smaller' },
  title: 'Keys',
  overview: 'choose a slide without anybody seeing it',
  black: 'stage black and back again',
  theme: 'theme of the stage: light, dark, contrast',
  help: 'this help',
  notesFirst:
    'In this window “Next” on the keyboard or a remote control first turns the notes, as long as there is more text.',
  remote: 'A remote control for talks works in both windows.',
};

export const speakerBar: typeof de.speakerBar = {
  label: 'Controls',
  previous: 'Previous',
  next: 'Next',
  black: 'Black stage',
  laser: 'Laser',
  choose: 'Choose a slide',
  countdown: 'Countdown',
  check: 'Check',
  keys: 'Keys',
  smaller: 'A− Smaller notes',
  larger: 'A+ Larger notes',
  stop: 'Pause the clock',
  goOn: 'Resume the clock',
  start: 'Start the clock',
  reset: 'Reset the clock',
};

export const speakerDialog: typeof de.speakerDialog = {
  close: 'Close',
};

export const speakerStatus: typeof de.speakerStatus = {
  narrow: 'Here only windows that have opened each other can talk: press S on the stage, or open one from here.',
  none: 'No stage connected: place, notes and clock run on their own here until there is one.',
  silent: 'The stage does not answer: its window is asleep or closed.',
  older: 'The stage shows a slide that does not exist here: load both windows again, then they are equally new.',
  otherEdition: 'The stage shows another edition of the slides than this view.',
  takeEdition: 'Show the same here',
  taken:
    'The stage listens to the speaker view that it has opened; this one only follows. To steer it, close the other one, or press S on the stage.',
  otherCut: (cut) => `The stage runs ${cut}, and this view follows it.`,
  good: 'OK',
  connected: 'Connected to the stage.',
  open: 'Open a stage',
  newWindow: 'opens a new window',
  away: (title) => `The stage is back and shows “${title}”.`,
  bring: (title) => `Take it to “${title}”`,
  stay: 'Leave it there',
  several: 'Several stages are open. Which one do you steer?',
  other: 'Your stage is closed, another one is open.',
  stage: (title, cut) => `“${title}”, ${cut}`,
  allSlides: 'with all slides',
  ownCut: 'in your own version',
  cut: (label) => `in the version “${label}”`,
};

export const speakerCheck: typeof de.speakerCheck = {
  title: 'Before the talk',
  changeTheme: 'Change the theme',
  otherStage: 'Choose another stage',
  agenda: 'Agenda with times, questions, exercises and material',
  newWindow: 'opens a new window',
  cut: 'Version',
  noCut: 'none: all slides, without a target time',
  planned: (cut, count, minutes) => `${cut}; ${count === 1 ? '1 slide' : `${count} slides`}, ${minutes} planned`,
  stage: 'On stage',
  noStage: 'none connected',
  hasStage: 'connected',
  window: 'Window of the stage',
  size: (width, height, zoom) => `${width} × ${height} pixels, zoom ${zoom}%`,
  small: (size) => `${size}: too small, slides become columns`,
  fonts: 'Fonts',
  hasFonts: 'loaded',
  noFonts: 'still missing: load the stage again',
  fullscreen: 'Full screen',
  isFull: 'on',
  notFull: 'off: press F on the stage',
  screen: 'Screen',
  awake: 'stays on',
  mayRest: 'may switch itself off: turn off sleep in the settings',
  theme: 'Theme',
  weak: (theme) => `${theme}; choose “high contrast” for weak projectors`,
  offline: 'Offline',
  isOffline: 'ready, the network may fail',
  isFile: 'ready, this file needs no network',
  filesMissing: (count) => (count === 1 ? '1 file to go' : `${count} files to go`),
  olderOffline: 'only an older edition: load this page again while there is a network',
  notOffline: 'not possible here: take the single file',
  evening: {
    title: 'Today on the title and the closing slide',
    speaker: 'Speaker',
    event: 'Event',
    date: 'Date',
    contact: 'Contact (mail or web address)',
    kept: 'This stays in this browser. What is empty comes from deck.yaml.',
    notKept: 'This browser remembers nothing: write this into deck.yaml.',
    clear: 'Clear all',
  },
};

export const speakerChooser: typeof de.speakerChooser = {
  title: 'Choose a slide',
  field: 'Title or text of the slide',
  none: 'No slide contains that.',
  look: (title) => `Seen only here: ${title}`,
  show: 'Show on stage',
  isSkipped: ', left out today',
  notShown: ', not in this version',
  isCurrent: ', on stage',
  takeIn: 'Take in again',
  leaveOut: 'Leave out today',
};

export const speakerPictures: typeof de.speakerPictures = {
  laser: 'Laser pointer: arrow keys move the dot on the stage',
  pause: 'Break',
  isBlack: 'The stage is black',
  isPause: 'The stage shows the break',
  covered: (cover, title) => `${cover}: ${title}`,
  end: 'End',
  next: 'Next',
  nextStep: 'Next step',
  last: 'That was the last slide.',
  skip: 'Leave out the next',
  back: (title) => `Back to: ${title}`,
  backKey: 'Backspace',
  here: 'Go on from here',
};

export const speakerNotes: typeof de.speakerNotes = {
  label: 'Notes and controls',
  show: 'Show',
  notes: 'Notes',
  operate: 'Operate on stage',
  controls: 'Operate',
  cues: 'Cue words',
  more: 'More below',
  moreKey: ': Shift + ↓',
  none: 'There are no notes for this slide.',
  footnotes: 'Footnotes of the slide',
  links: 'Links on the slide',
  right: 'Correct:',
};

export const speakerTime: typeof de.speakerTime = {
  oClock: '',
  elapsed: 'Time in the talk: ',
  sum: (minutes) => `${minutes} in all`,
  of: (time) => `of ${time}`,
  noTarget: 'no target time',
  notStarted: 'not started yet',
  outside: 'outside the plan',
  end: 'Ends ',
  asNow: (time) => `at this pace ${time}`,
  onPlan: 'on time',
  ahead: (minutes) => `${minutes}\u202Fmin ahead`,
  behind: (minutes) => `${minutes}\u202Fmin behind`,
  chapters: 'Chapters with planned times',
  from: (time) => `from ${time}`,
};

export const catchUp: typeof de.catchUp = {
  takeIn: (count) => (count === 1 ? 'Take back in' : `Take all ${count} back in`),
  skipped: (titles) => `Skipped: ${titles}`,
  shortest: 'There is no shorter version than this: be brief on the next slides.',
  nothing: (cut) => `The version “${cut}” keeps all slides that are still to come, too.`,
  skip: (count) => (count === 1 ? 'Skip this slide' : `Skip these ${count} slides`),
  saves: (titles, minutes) => `To catch up: ${titles} (saves ${minutes})`,
  title: (title) => `“${title}”`,
  others: (count) => (count === 1 ? ' and 1 other' : ` and ${count} others`),
};

export const speakerCountdown: typeof de.speakerCountdown = {
  exercise: 'Exercise',
  break: 'Break',
  start: (minutes) => `Exercise: count down ${minutes}`,
  endBreak: 'End the break',
  end: 'End the countdown',
  over: 'Time is up.',
  onAt: (time) => `Back at ${time}, the clock rests.`,
  title: 'Countdown',
  minutes: 'Minutes',
  until: (time) => `Until ${time}.`,
  hint: (most) => `A number from 1 to ${most}, for example 10.`,
  startBreak: 'Break, the clock of the talk rests',
  startExercise: 'Exercise, the clock of the talk goes on',
};

export const agenda: typeof de.agenda = {
  title: (deck) => `${deck}: Agenda`,
  none: 'Nothing chosen',
  sum: (cut, slides, minutes) => `${cut}: ${slides}, ${minutes} planned.`,
  noTarget: ' Without a version there is no target time.',
  slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  withAppendix: (count, appendix) => `${count} slides, ${appendix} of them in the appendix`,
  allSlides: 'All slides',
  ownCut: 'Your own version',
  named: (label, minutes) => `Version “${label}”, ${minutes}\u00A0minutes`,
  cuts: 'Version',
  cues: 'Cue words',
  drop: 'Leave out first when time runs short',
  dropWhy: (cut, minutes) =>
    `The version “${cut}” goes without these slides, too. Together they save ${minutes}; everybody can read them in the article.`,
  choose:
    'Take slides out or in below until the time fits. Your choice stands in the address: with the link everybody gets the same version.',
  target: 'Target time',
  minutes: 'minutes',
  present: 'Show it',
  read: 'Read as an article',
  print: 'Print the slides',
  reset: 'Reset',
  link: 'Link ',
  copyLink: 'Copy link',
  fit: (minutes, target) => `${minutes} of ${target}`,
  exact: 'fits exactly',
  free: (minutes) => `${minutes} left`,
  over: (minutes) => `${minutes} too long`,
  empty: '. Without any slide the stage shows all.',
  timetable: 'Timetable',
  begin: 'Starts at ',
  endAt: (time) => `Ends at ${time}`,
  noBegin: 'Without a time of day the minutes count from the start.',
  showMissing: (slides) => ` Also show what is left out (${slides})`,
  caption: 'Slides with times',
  time: 'Time',
  start: 'Start',
  duration: 'Length',
  slide: 'Slide',
  audience: 'With the audience',
};

export const preparation: typeof de.preparation = {
  title: 'Prepare',
  room: 'Room',
  screens: 'A projector or screen in 16:9, a second screen for the speaker view, a socket at the lectern.',
  tables: 'Tables at which two or three can sit together.',
  devices: 'One device with a browser for every two people, to calculate along.',
  material: 'Material',
  handout: ['Handout', ' to take home, printed or as a link.'],
  worksheet: ['Worksheet', ' printed, and pens for everybody.'],
  exercises: 'Exercises in the room',
  tryOut: 'Try out before',
  later: 'To hand out for afterwards',
};

export const paper: typeof de.paper = {
  calculate: 'To calculate: ',
  allLinks: 'All addresses for these slides are in the handout.',
  solutions: 'Answers',
  worksheet: (deck) => `${deck}: Worksheet`,
  name: 'Organisation: ______________________________   Date: ______________',
};

export const numbers: typeof de.numbers = { group: ',', decimal: '.' };

export const talkFacts: typeof de.talkFacts = {
  /** How dates are written. */
  locale: 'en-GB',
  newWindow: 'opens a new window',
};

export const widgetFrame: typeof de.widgetFrame = {
  result: (title) => `${title}: Result`,
  controls: (title) => `${title}: Input`,
  copy: 'Copy link',
  reset: 'Reset',
  needsScript: 'To change it, the calculator needs JavaScript.',
  copyThis: 'Copy this link',
  copied: 'Copied.',
};

export const widgetFields: typeof de.widgetFields = {
  quote: (text) => `“${text}”`,
  unknown: (quoted) => `${quoted} is not in the list.`,
  nothing: 'nothing',
  empty: 'Please enter a number.',
  noNumber: (quoted) => `${quoted} is not a number.`,
  tooSmall: (min) => `The number must be at least ${min}.`,
  most: (max) => `At most ${max} are possible.`,
  notWhole: 'Please enter a whole number.',
  tooLong: (max) => `At most ${max} characters are possible.`,
  reckonedWith: (value) => ` Calculated with ${value}.`,
  stays: (value) => ` It stays at ${value}.`,
  less: (label) => `${label}: less`,
  more: (label) => `${label}: more`,
};

export const widgetSources: typeof de.widgetSources = {
  newWindow: 'opens a new window',
  asOf: (month) => `as of ${month}`,
  published: (month) => `published ${month}`,
  quoted: '; seen as a quotation',
  notVerified: (parts) => `; not confirmed: ${parts}`,
  parts: {
    bandwidth: 'bandwidth',
    power: 'power draw',
    'layers-recomputed': 'layers (worked out from the published number of parameters)',
    'layers-converted': 'layers as read from NVIDIA’s conversion',
    'parameters-by-name': 'number of parameters (rounded from the name)',
    'parameters-by-layers': 'number of parameters (worked out from the layers)',
    'layers-of-predecessor': 'layers (taken over from the model before)',
    'layers-by-library': 'layers (read in the Transformers library)',
    'active-by-name': 'active parameters (rounded from the name)',
    'context-of-update': 'context length (the source shows the version before 2507)',
    'scales-tenth': '0.1 bits added for scales',
    'scales-quarter': '0.25 bits added for scales',
    'finer-layers': 'share of the layers that stay finer',
    'printed-others': '94% for L4 and A10 (taken over from the L40S)',
    'lean-reserve': '1.5\u202FGiB (assumption)',
    'output-price': 'price of the output (inferred)',
  },
};

export const searchLanguage: typeof de.searchLanguage = {
  fillers: `
    a about after again all also am an and another any anything are as at be because been before being but by can cannot could did do does
    doing done each either else enough even ever every everything few find for from get gets give go goes going good had happen happens has
    have having he her here him his how i if in into is it its just know let like look made make makes many may me mean means might more most
    much must my need needed needs never no not nothing now of off on once one only or other our out over own per please possible really same
    say says see seen shall she should show so some something still such take takes tell than that the their them then there these they thing
    things this those to too under until up us use used uses using very want wants was way we well went were what when where whether which while
    who whose why will with within without work works would yet you your s t d ll re ve don doesn isn won explain meaning definition difference between exactly`,
  inflections: [
    /(?:(?<=(?:ss|sh|ch|x|z))es|(?<=[^sui])s)$/,
    /(?:(?<=[aeiouy].*)(?:ing|(?<!e)ed)|ie|y|(?<=..)e)$/,
    /(?<=([bdgmnprt]))\1$/,
  ],
  derivations:
    /(?:i[sz]ations?|i[sz]er|i[sz]|ations?|ators?|at|ments?|ness|ably|able|ibly|ible|ally|al|ly|ers?|ors?|ions?|ive)$/,
  participle: /(?!)/,
  joints: [''],
  prefix: /(?:re|un|in|de|dis|pre)$/,
};

export const spelling: typeof de.spelling = {
  vowels: /(?!)/g,
};

export const styles: typeof de.styles = {
  loading: 'loading …',
  swipe: 'Swipe for more',
  right: 'correct',
  wrong: 'wrong',
};

export const embedElement: typeof de.embedElement = {
  title: 'Slides',
};

export const authoring: typeof de.authoring = {
  title: 'Findings in the slides',
  warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  notices: (count) => `${count} ${count === 1 ? 'notice' : 'notices'}`,
  smaller: (percent) => `This slide is too full and set at ${percent}%`,
  tooLong: 'This slide is too full and scrolls',
  more: (count) => `and ${count} more ${count === 1 ? 'place' : 'places'}`,
  open: 'open in the editor',
};

// One file for each widget.
export { architectureExplorer } from './widgets/architecture-explorer/en.ts';
export { costCalculator } from './widgets/cost-calculator/en.ts';
export { energyCalculator } from './widgets/energy-calculator/en.ts';
export { gpuExplorer } from './widgets/gpu-explorer/en.ts';
export { measurements } from './widgets/measurements/en.ts';
export { modelMap } from './widgets/model-map/en.ts';
export { modelNameDecoder } from './widgets/model-name-decoder/en.ts';
export { opennessMap } from './widgets/openness-map/en.ts';
export { optionFinder } from './widgets/option-finder/en.ts';
export { quantisationExplorer } from './widgets/quantisation-explorer/en.ts';
export { speedSimulator } from './widgets/speed-simulator/en.ts';
export { tokenCounter } from './widgets/token-counter/en.ts';
export { vramCalculator } from './widgets/vram-calculator/en.ts';
