// Which files beside the slides may be copied to the site. A browser shows some types as a document with the
// deck's own origin, where a script in them could read what the deck has stored and steer the talk; a server runs
// others. So only types pass that every server names and no browser takes for such a document.

import { lookup } from 'mrmime';

const pictures = 'png jpg jpeg gif webp avif svg ico';
const others =
  'mp3 ogg oga opus wav m4a flac mp4 webm ogv mov vtt pdf odt ods odp odg docx xlsx pptx doc xls ppt rtf epub csv tsv txt json ics zip woff2 woff ttf otf';
const pictureTypes = new Set(pictures.split(' '));
const types = new Set([...pictureTypes, ...others.split(' ')]);

// Some servers read every ending of a name, or the last that they know.
const active = /\.(?:x?html?|xht|shtml|php\d?|phtml|phar|phps|f?cgi|aspx?|jsp|svgz?(?!\.(?:png|jpe?g|gif|webp)$))\./i;

/** What a file is by its name: a picture, another file that may be copied, or undefined for what may not. */
export function findFileKind(path: string): 'picture' | 'other' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (type === undefined || !types.has(type) || active.test(name)) return undefined;
  return pictureTypes.has(type) ? 'picture' : 'other';
}

/** The endings that may be copied, or those of pictures alone, for messages. */
export const fileTypes = {
  all: `${pictures} ${others}`.replaceAll(' ', ', '),
  pictures: pictures.replaceAll(' ', ', '),
};

/** The media type that a file is served with. */
export function findMediaType(path: string): string {
  if (/\.flac$/i.test(path)) return 'audio/flac';
  return lookup(path) ?? 'application/octet-stream';
}
