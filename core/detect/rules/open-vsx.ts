/** Open VSX: access tokens begin ovsxat_, older ones are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const openVsx: readonly Rule[] = [
  {
    id: 'open-vsx-token',
    title: 'Open VSX access token',
    why: 'Whoever has it publishes extensions in your name.',
    keywords: ['ovsxat_', 'ovsx'],
    pattern:
      /(?<![A-Za-z0-9])ovsxat_[\w-]{32,64}(?![\w-])|(?<=(?:pat|token|key)["']?[:=\s]{1,4}["']?)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/i,
    reach: 96,
    confidence: 'likely',
    suggestedName: 'OVSX_PAT',
    page: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    hits: [
      'OVSX_PAT=«{uuid}»',
      'PAT=«ovsxat_{uuid}»',
      'npx ovsx publish shop.vsix --pat «{uuid}»',
      'ovsx_token: «ovsxat_{uuid}»',
    ],
    misses: ['ovsx_namespace = "{uuid}"', 'token={uuid}'],
  },
];
