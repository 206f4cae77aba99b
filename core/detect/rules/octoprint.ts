/** OctoPrint: keys of 32 hex digits or 43 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const octoprint: readonly Rule[] = [
  {
    id: 'octoprint-api-key',
    title: 'OctoPrint API key',
    why: 'Whoever has it controls the printer.',
    keywords: ['octoprint'],
    assigned:
      /(?:^|.* )octo ?print (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) octo ?print$|^octo ?print$/,
    pattern: /[0-9A-Fa-f]{32}|[\w-]{43}/,
    confidence: 'likely',
    suggestedName: 'OCTOPRINT_API_KEY',
    page: 'https://docs.octoprint.org/en/master/api/general.html#authorization',
    hits: ['OCTOPRINT_API_KEY=«{hex:32}»', 'octoprintKey: "«{base64url:43}»"'],
    misses: ['OCTOPRINT_API_KEY={hex:20}', 'octoprint_job = "{hex:32}"'],
  },
];
