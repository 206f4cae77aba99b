/** Flickr: keys, their secrets and tokens, known by their names. */

import type { Rule } from '../rule.ts';

export const flickr: readonly Rule[] = [
  {
    id: 'flickr-api-key',
    title: 'Flickr API key',
    why: 'Whoever has it calls Flickr as the application.',
    keywords: ['flickr'],
    assigned: /\bflickr.*(?:key|token)$/,
    pattern: /[a-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'FLICKR_API_KEY',
    page: 'https://www.flickr.com/services/apps/by/me',
    hits: ['FLICKR_API_KEY=«{hex:32}»', 'flickrKey: "«{hex:32}»"'],
    misses: ['FLICKR_ALBUM={hex:32}', 'FLICKR_API_KEY={hex:12}'],
  },
  {
    id: 'flickr-secret',
    title: 'Flickr secret',
    why: 'Whoever has it and the key signs calls as the application or, with a token, as its user.',
    keywords: ['flickr'],
    assigned: /\bflickr.*secret$/,
    pattern: /[0-9a-f]{16}/,
    confidence: 'likely',
    suggestedName: 'FLICKR_SECRET',
    page: 'https://www.flickr.com/services/apps/by/me',
    hits: ['FLICKR_SECRET=«{hex:16}»', 'flickr_api_secret = "«{hex:16}»"'],
    misses: ['FLICKR_PHOTO={hex:16}', 'FLICKR_SECRET={hex:6}'],
  },
];
