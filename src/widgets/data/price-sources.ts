// Where the prices were seen that more than one widget reckons with.

import type { Sourced } from './schema.ts';

/** A card rented by the hour, a rented server with a card, and tokens of a provider. */
export const priceSources = {
  cardByTheHour: { source: 'https://www.ovhcloud.com/de/public-cloud/prices/', asOf: '2026-10', verified: true },
  server: {
    source: 'https://www.hetzner.com/pressroom/hetzner-expands-its-gpu-portfolio-with-the-gex45/',
    asOf: '2026-10',
    verified: true,
  },
  tokens: { source: 'https://www.scaleway.com/en/docs/generative-apis/faq/', asOf: '2026-07', verified: true },
} as const satisfies Record<string, Sourced>;
