// "Fehler melden": a mail or an issue whose subject already names the slide and the edition.

import { wordsFor } from '../../shared/words/languages.ts';
import { markWords } from '../html/language.ts';
import { html, type Html } from '../html/html.ts';
import type { Settings } from '../types.ts';

type Feedback = Pick<Settings, 'feedback' | 'title' | 'version' | 'language'>;

/** Renders the link about a slide, or about the whole deck; undefined where deck.yaml gives no address. */
export function renderReport(settings: Feedback, slide?: string): Html | undefined {
  const address = formatReport(settings, slide);
  const words = wordsFor(settings.language);
  return address
    ? html`<a class="report" href="${address}"${markWords(words)}>${words.colophon.report}</a>`
    : undefined;
}

/** The address of a mail or an issue about a slide; "" where there is nobody to write to. */
export function formatReport({ feedback, title, version, language }: Feedback, slide?: string): string {
  const target = /^[^:/\s]+@[^:/\s]+$/.test(feedback) ? `mailto:${feedback}` : feedback;
  if (!/^(?:mailto:|https?:\/\/)\S+$/i.test(target)) return '';
  const { colophon: words } = wordsFor(language);
  const parts = [title, slide && words.reportSlide(slide), version && words.asOf(version)];
  const subject = parts.filter(Boolean).join(', ');
  const name = /^mailto:/i.test(target) ? 'subject' : 'title';
  return `${target}${target.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(subject)}`;
}
