// What a page for readers says of its files: a sentence with a link to each.

import { wordsFor } from '../../../shared/words/languages.ts';
import { html, type Html } from '../../html/html.ts';
import { writeWords } from '../../html/language.ts';

/** What the files of a page are called. */
export function nameFiles(name: string): { word: string; markdown: string } {
  return { word: `${name}.docx`, markdown: `${name}.md` };
}

/** The sentence; nothing for a page without files. */
export function renderDownloads(name: string | undefined, language: string | undefined): Html {
  if (name === undefined) return html``;
  const words = wordsFor(language);
  const { offer, and, forWord, forMarkdown } = words.downloads;
  const files = nameFiles(name);
  const link = (file: string): Html => html`<a href="${file}" download="${file}">${file}</a>`;
  return html`<p>${writeWords(words, html`${offer}${link(files.word)}${forWord}${and}${link(files.markdown)}${forMarkdown}`)}</p>`;
}
