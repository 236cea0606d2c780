// The types that a site's files are served with: under "nosniff" browsers believe them, and not every server knows all.

import { fileTypes, findMediaType } from '../../compiler/html/files/file-types.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
/** What stands in no list, or stands there for something else: types for an editor are no film. */
const others: Readonly<Record<string, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
  odg: `${openDocument}.graphics`,
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  ico: 'image/x-icon',
  ts: 'text/plain',
};

/** A type with all its endings; `isText` where it is sent compressed and says its encoding. */
interface MediaType {
  readonly type: string;
  readonly endings: readonly string[];
  readonly isText: boolean;
}

/** What a site is made of, what may lie beside the slides, and what is often put beside a site. */
export const mediaTypes: readonly MediaType[] = listTypes(
  `html css js json md ts xml webmanifest ${fileTypes.all.replaceAll(',', '')}`.split(' '),
);

function listTypes(endings: readonly string[]): MediaType[] {
  const byType = new Map<string, Set<string>>();
  for (const ending of endings) {
    const type = others[ending] ?? findMediaType(`file.${ending}`);
    byType.set(type, (byType.get(type) ?? new Set()).add(ending));
  }
  return [...byType].map(([type, found]) => ({
    type,
    endings: [...found],
    isText: /^text\/(?!rtf)|[/+](?:json|xml)$/.test(type),
  }));
}
