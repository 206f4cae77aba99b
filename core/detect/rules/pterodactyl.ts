/** Pterodactyl: keys begin ptla_ (application) or ptlc_ (client). */

import type { Rule } from '../rule.ts';

export const pterodactyl: readonly Rule[] = [
  {
    id: 'pterodactyl-api-key',
    title: 'Pterodactyl API key',
    why: 'Whoever has it controls the game servers, or the whole panel.',
    keywords: ['ptla_', 'ptlc_'],
    pattern: /(?<![A-Za-z0-9])ptl[ac]_[A-Za-z0-9]{43}(?![A-Za-z0-9_])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'PTERODACTYL_API_KEY',
    page: 'https://pterodactyl.io/panel/1.0/additional_configuration.html',
    hits: ['PTERODACTYL_API_KEY=«ptlc_{base62:43}»', 'Authorization: Bearer «ptla_{base62:43}»'],
    misses: ['ptlc_{base62:20}', 'ptlx_{base62:43}'],
  },
];
