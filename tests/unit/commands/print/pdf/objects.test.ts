import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf, writePdf } from '../../../../../src/commands/print/pdf/objects.ts';

/** A document as browsers write it, with so many pages. */
async function createPdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let count = 0; count < pages; count++) {
    const page = pdf.addPage([100 + count, 200]);
    page.drawText(`endstream ${count}`);
  }
  pdf.setTitle('stream endobj (a)');
  return pdf.save({ useObjectStreams: false });
}

describe('readPdf(printed)', () => {
  it('refuses what no browser writes: a table that is packed itself, and what is no PDF', async () => {
    const packed = await (await PDFDocument.create()).save();
    for (const bytes of [packed, Buffer.from('%PDF-1.4\n'), Buffer.from('')])
      expect(() => readPdf(bytes)).toThrow('The browser has printed a PDF that cannot be read.');
  });
});

describe('writePdf(pdf, changes)', () => {
  it.each([1, 250])('writes every object as it was, and what has changed: %i pages', async (count) => {
    const printed = await createPdf(count);
    const { objects, root, info } = readPdf(printed);
    const written = await writePdf({ objects, root, info }, new Map([[info, Buffer.from('<< /Title (Neu) >>')]]));
    const [before, after] = [await PDFDocument.load(printed), await PDFDocument.load(written)];
    expect(after.getTitle()).toBe('Neu');
    expect(after.getPages().map((page) => page.getSize())).toEqual(before.getPages().map((page) => page.getSize()));
    for (const [ref, object] of before.context.enumerateIndirectObjects()) {
      if (ref.objectNumber === info) continue;
      const same = after.context.lookup(ref);
      if (object instanceof PDFRawStream)
        expect(same instanceof PDFRawStream && Buffer.from(same.contents).equals(Buffer.from(object.contents))).toBe(
          true,
        );
      else expect(String(same)).toBe(String(object));
    }
    expect(written.length).toBeLessThan(printed.length);
  });
});
