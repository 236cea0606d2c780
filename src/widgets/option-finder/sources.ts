// Where the prices behind the thresholds and the law behind the checks can be read.

import { priceSources } from '../data/price-sources.ts';
import type { Sourced } from '../data/schema.ts';

/** What a source is for; its words go by this name. */
type SourceKey =
  | 'gdpr'
  | 'secrecy'
  | 'social'
  | 'church-protestant'
  | 'church-catholic'
  | 'card-by-the-hour'
  | 'card-fixed'
  | 'tokens'
  | 'seats';

/** The sources, law first. */
export const sources: readonly (Sourced & { readonly key: SourceKey })[] = [
  {
    key: 'gdpr',
    source: 'https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32016R0679',
    asOf: '2026-11',
    verified: true,
  },
  { key: 'secrecy', source: 'https://www.gesetze-im-internet.de/stgb/__203.html', asOf: '2026-09', verified: true },
  { key: 'social', source: 'https://www.gesetze-im-internet.de/sgb_10/__80.html', asOf: '2022-03', verified: true },
  { key: 'church-protestant', source: 'https://kirchenrecht-ekd.de/document/57226', asOf: '2025-05', verified: true },
  {
    key: 'church-catholic',
    source: 'https://kirchenrecht-bistummainz.de/document/10242',
    asOf: '2026-03',
    verified: true,
  },
  { key: 'card-by-the-hour', ...priceSources.cardByTheHour },
  { key: 'card-fixed', ...priceSources.server },
  { key: 'tokens', ...priceSources.tokens },
  { key: 'seats', source: 'https://langdock.com/pricing', asOf: '2026-10', verified: true },
];
