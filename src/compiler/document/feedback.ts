// "Fehler melden": a mail or an issue whose subject already names the slide and the edition.

import { html, type Html } from '../html/html.ts';
import type { Settings } from '../types.ts';

type Feedback = Pick<Settings, 'feedback' | 'title' | 'version'>;

/** Renders the link about a slide, or about the whole deck; undefined where deck.yaml gives no address. */
export function renderReport(settings: Feedback, slide?: string): Html | undefined {
  const address = formatReport(settings, slide);
  return address ? html`<a class="report" href="${address}">Fehler melden</a>` : undefined;
}

/** The address of a mail or an issue about a slide; "" where there is nobody to write to. */
export function formatReport({ feedback, title, version }: Feedback, slide?: string): string {
  const target = /^[^:/\s]+@[^:/\s]+$/.test(feedback) ? `mailto:${feedback}` : feedback;
  if (!/^(?:mailto:|https?:\/\/)\S+$/i.test(target)) return '';
  const subject = `${title}${slide === undefined ? '' : `, Folie ${slide}`}${version ? `, Stand ${version}` : ''}`;
  const name = /^mailto:/i.test(target) ? 'subject' : 'title';
  return `${target}${target.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(subject)}`;
}
