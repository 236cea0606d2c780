// The styles of a page as a document for word processors: the names that these have anyway, so that whoever edits it
// finds them in their own menu.

import type { IStylesOptions } from 'docx';
import { findDirection } from '../../../html/language.ts';

const font = 'Arial';
const ink = '1F2328';

/** Sizes in half points, distances in twentieths of a point. */
export function createStyles(language: string): IStylesOptions {
  const isTurned = findDirection(language) === 'rtl';
  const heading = (size: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 22,
          language: isTurned ? { bidirectional: language } : { value: language },
          ...(isTurned ? { rightToLeft: true } : {}),
        },
        paragraph: { spacing: { after: 120, line: 288 }, ...(isTurned ? { bidirectional: true } : {}) },
      },
      heading1: { ...heading(36), paragraph: { spacing: { after: 200 }, keepNext: true } },
      heading2: heading(28),
      heading3: heading(24),
      heading4: heading(22),
      heading5: heading(22),
      heading6: heading(22),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '0B5CAD', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 567, right: 567 } },
        run: { italics: true },
      },
      {
        id: 'Code',
        name: 'HTML Preformatted',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: 'Courier New', size: 20 },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { before: 480 },
          border: { top: { style: 'single', size: 4, space: 6, color: '808080' } },
        },
        run: { size: 18 },
      },
    ],
    characterStyles: [{ id: 'CodeCharacter', name: 'HTML Code', run: { font: 'Courier New' } }],
  };
}

/** What the library knows nothing of: the grid of tables, whose first row is their head. */
export const moreStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:tblPr><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join(
    '',
  )}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style></w:styles>`;
