/** Unsplash: access and secret keys are 43 base64url characters, known by their name or header. */

import type { Rule } from '../rule.ts';

export const unsplash: readonly Rule[] = [
  {
    id: 'unsplash-key',
    title: 'Unsplash key',
    why: "Whoever has it uses your application's quota, or with the secret key signs in as it.",
    keywords: ['unsplash'],
    assigned: /(?:^|.* )unsplash ?(?:.* )?(?:key|token|secret|api|client id)$/,
    pattern: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
    confidence: 'likely',
    suggestedName: 'UNSPLASH_ACCESS_KEY',
    page: 'https://unsplash.com/documentation#authorization',
    hits: ['UNSPLASH_ACCESS_KEY=«{base64url:43}»', 'unsplashSecret: "«{base64url:43}»"', 'unsplash_api_key = "«{hex:64}»"'],
    misses: ['UNSPLASH_COLLECTION={base64url:43}', 'UNSPLASH_ACCESS_KEY={base62:20}'],
  },
  {
    id: 'unsplash-key-in-call',
    title: 'Unsplash key',
    why: "Whoever has it uses your application's quota.",
    keywords: ['client-id ', 'api.unsplash.com/'],
    pattern: /(?:\bClient-ID |api\.unsplash\.com\/[^\s"'`]{0,200}[?&]client_id=)(?<secret>[\w-]{43})(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'UNSPLASH_ACCESS_KEY',
    page: 'https://unsplash.com/documentation#authorization',
    hits: [
      'Authorization: Client-ID «{base64url:43}»',
      'fetch("https://api.unsplash.com/photos/random?client_id=«{base64url:43}»")',
    ],
    misses: ['Authorization: Client-ID {base62:15}', 'https://api.unsplash.com/photos/?client_id={base62:12}'],
  },
];
