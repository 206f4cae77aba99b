/** Bluesky: app passwords are four groups of four, known by their name. */

import type { Rule } from '../rule.ts';

export const bluesky: readonly Rule[] = [
  {
    id: 'bluesky-app-password',
    title: 'Bluesky app password',
    why: 'Whoever has it and the handle posts as the person.',
    keywords: ['bluesky', 'bsky', 'atproto', 'atp_'],
    assigned: /(?:^|.* )(?:bluesky|bsky|atproto|atp).{0,40}(?:password|pass|pwd|secret|token|key)$/,
    pattern: /[a-z2-7]{4}(?:-[a-z2-7]{4}){3}/,
    confidence: 'likely',
    suggestedName: 'BLUESKY_APP_PASSWORD',
    page: 'https://bsky.app/settings/app-passwords',
    hits: [
      'BLUESKY_APP_PASSWORD=«{base32-lower:4}-{base32-lower:4}-{base32-lower:4}-{base32-lower:4}»',
      'BSKY_APP_PASSWORD=«{base32-lower:4}-{base32-lower:4}-{base32-lower:4}-{base32-lower:4}»',
    ],
    misses: [
      'BLUESKY_APP_PASSWORD=xxxx-xxxx-xxxx-xxxx',
      'release = "{base32-lower:4}-{base32-lower:4}-{base32-lower:4}-{base32-lower:4}"',
    ],
  },
];
