/** Imgur: client secrets and tokens, known by their names. */

import type { Rule } from '../rule.ts';

export const imgur: readonly Rule[] = [
  {
    id: 'imgur-secret',
    title: 'Imgur client secret or token',
    why: 'Whoever has it uploads and deletes images as the application or its user.',
    keywords: ['imgur'],
    assigned: /\bimgur.*(?:secret|token|key)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'IMGUR_CLIENT_SECRET',
    page: 'https://imgur.com/account/settings/apps',
    hits: ['IMGUR_CLIENT_SECRET=«{hex:40}»', 'imgurRefreshToken: "«{hex:40}»"'],
    misses: ['IMGUR_CLIENT_ID={hex:15}', 'imgur_image_hash = {hex:40}'],
  },
];
