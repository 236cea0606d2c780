// Running text of a document for word processors.

import type * as Docx from 'docx';
import type { TextRun } from '../../../editable-page.ts';

/** The runs of a paragraph; those that lead into the web are links. */
export function createRuns(docx: typeof Docx, runs: readonly TextRun[]): Docx.ParagraphChild[] {
  return runs.map((run) => {
    const { address } = run;
    if (address === undefined) return createRun(docx, run);
    return new docx.ExternalHyperlink({ link: address, children: [createRun(docx, run, 'Hyperlink')] });
  });
}

function createRun(docx: typeof Docx, run: TextRun, link?: string): Docx.TextRun {
  const { text, isStrong, isStressed, isDeleted, isCode, level } = run;
  const [first = '', ...others] = text.split('\n');
  const style = link ?? (isCode ? 'CodeCharacter' : undefined);
  return new docx.TextRun({
    children: [first, ...others.flatMap((line) => [new docx.CarriageReturn(), line])],
    ...(style ? { style } : {}),
    ...(isStrong ? { bold: true } : {}),
    ...(isStressed ? { italics: true } : {}),
    ...(isDeleted ? { strike: true } : {}),
    ...(level === 'sub' ? { subScript: true } : level === 'sup' ? { superScript: true } : {}),
  });
}
