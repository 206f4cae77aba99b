/** Pusher: app secrets of 20 hex digits, known by their name; app keys stand in every client. */

import type { Rule } from '../rule.ts';

export const pusher: readonly Rule[] = [
  {
    id: 'pusher-secret',
    title: 'Pusher app secret',
    why: 'Whoever has it sends events to, and signs in, every client of the app.',
    keywords: ['pusher'],
    assigned: /(?:^|.* )pusher (?:.* )?secret(?: key)?$/,
    pattern: /[0-9a-f]{20}/,
    confidence: 'likely',
    suggestedName: 'PUSHER_SECRET',
    page: 'https://pusher.com/docs/channels/server_api/overview/',
    hits: ['PUSHER_APP_SECRET=«{hex:20}»', 'pusherSecret: "«{hex:20}»"'],
    misses: ['PUSHER_APP_KEY={hex:20}', 'PUSHER_SECRET={hex:12}'],
  },
  {
    id: 'pusher-beams-secret',
    title: 'Pusher Beams secret key',
    why: 'Whoever has it sends notifications to every device of the app.',
    keywords: ['pusher', 'beams'],
    assigned: /(?:^|.* )(?:pusher|beams) (?:.* )?(?:secret|secret key)$/,
    pattern: /[0-9A-F]{64}/,
    confidence: 'likely',
    suggestedName: 'PUSHER_BEAMS_SECRET_KEY',
    page: 'https://pusher.com/docs/beams/concepts/authentication/',
    hits: ['PUSHER_BEAMS_SECRET_KEY=«0A{digits:9}BF{digits:9}CD{digits:9}E{digits:9}AB{digits:9}C{digits:9}»'],
    misses: ['PUSHER_BEAMS_SECRET_KEY={digits:20}'],
  },
];
