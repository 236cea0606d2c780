import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readTargets } from '../../../../../src/commands/print/pdf/page-numbers.ts';

it('finds the pages of ids in any script, which the browser writes with percent signs', async () => {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage(), pdf.addPage()];
  const targets = pdf.context.obj({});
  for (const [index, name] of ['title', encodeURIComponent('جدول')].entries())
    targets.set(PDFName.of(name), pdf.context.obj([pages[index]?.ref ?? null, PDFName.of('XYZ'), 0, 0, 0]));
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.register(targets));
  // As browsers write it.
  expect([...readTargets(await pdf.save({ useObjectStreams: false }))]).toEqual([
    ['title', 1],
    ['جدول', 2],
  ]);
});
