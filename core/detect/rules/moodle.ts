/** Moodle: web service tokens of 32 hex digits, in an address or known by their name. */

import type { Rule } from '../rule.ts';

export const moodle: readonly Rule[] = [
  {
    id: 'moodle-token',
    title: 'Moodle web service token',
    why: 'Whoever has it calls the services that the token was made for, as its owner.',
    keywords: ['wstoken', 'moodle'],
    pattern: /(?:wstoken|moodle[\w.-]{0,20}token)["']?\s{0,4}(?:[:=]|=>)\s{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/i,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'MOODLE_TOKEN',
    page: 'https://docs.moodle.org/en/Security_keys',
    hits: [
      'MOODLE_TOKEN=«{hex:32}»',
      'https://moodle.shop.internal/webservice/rest/server.php?wstoken=«{hex:32}»&wsfunction=core_user_get_users',
    ],
    misses: ['wstoken=YOUR_TOKEN', 'MOODLE_TOKEN={hex:20}', 'moodle_contextid = {hex:32}'],
  },
];
