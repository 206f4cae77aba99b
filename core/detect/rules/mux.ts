/** Mux: token secrets of 75 characters of base64, known by their name. */

import type { Rule } from '../rule.ts';

export const mux: readonly Rule[] = [
  {
    id: 'mux-token-secret',
    title: 'Mux token secret',
    why: 'With its token id it reads, changes and deletes the videos of the environment.',
    keywords: ['mux'],
    assigned: /(?:^|.* )mux (?:.* )?(?:secret|secret key|token|key)$/,
    pattern: /[A-Za-z0-9+/]{75}|[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'MUX_TOKEN_SECRET',
    page: 'https://www.mux.com/docs/core/make-api-requests',
    hits: ['MUX_TOKEN_SECRET=«{base64:75}»', 'muxTokenSecret: "«{base64:75}»"', 'MUX_WEBHOOK_SECRET=«{lower:32}»'],
    misses: ['MUX_TOKEN_ID={uuid}', 'MUX_TOKEN_SECRET={base64:40}', 'tmux_key = "{base64:75}"'],
  },
];
