/** Equinix Metal: API tokens, known by their names. */

import type { Rule } from '../rule.ts';

export const equinix: readonly Rule[] = [
  {
    id: 'equinix-metal-token',
    title: 'Equinix Metal API token',
    why: 'Whoever has it starts and deletes machines at your cost.',
    keywords: ['metal_auth', 'metal_api', 'metalauth', 'metalapi', 'packet_auth', 'packet_api', 'equinix'],
    assigned: /\b(?:equinix(?: metal)?|metal|packet) (?:auth|api)(?: token| key)+$|\bequinix.*(?:token|key|secret)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'METAL_AUTH_TOKEN',
    page: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
    hits: ['METAL_AUTH_TOKEN=«{base62:32}»', 'equinixApiKey: "«{base62:32}»"', 'PACKET_AUTH_TOKEN=«{base62:32}»'],
    misses: ['METAL_PROJECT_ID={uuid}', 'METAL_AUTH_TOKEN={base62:12}'],
  },
];
