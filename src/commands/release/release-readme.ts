// The note that lies beside the files of a release, for people who have only ever clicked on things.

import type { Deck } from '../../compiler/types.ts';

/** What to open, what to print, what to upload: plain text with line ends that every editor knows. */
export function renderReadme({ title, authors, licence, version }: Deck, file: string): string {
  const lines = [
    title,
    '',
    `Vorführen: ${file} doppelklicken. Es braucht weder Netz noch Installation.`,
    'Die Taste S öffnet die Sprecheransicht, L die Lesefassung, ? zeigt alle Tasten.',
    '',
    `Lesen: ${file.replace(/\.html$/, '.epub')} ist dasselbe als Buch für E-Reader und Lese-Apps.`,
    '',
    'Drucken und verschicken: Im Ordner pdf liegen Folien, Handout, Arbeitsblatt und Ablauf,',
    'dasselbe für jede Fassung, mit ihrem Namen im Namen der Datei.',
    '',
    'Veröffentlichen: den ganzen Ordner auf einen Webspace laden; index.html ist die Startseite.',
    '',
    'Prüfen, ob alles unverändert ist: sha256sum -c SHA256SUMS',
    '',
    [authors.join(', '), licence && `Lizenz ${licence}`, version && `Stand ${version}`].filter(Boolean).join(' · '),
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
