/** Svix: API tokens end in their region, so that the name must be near; webhook secrets have the form that Stripe's have. */

import type { Rule } from '../rule.ts';

export const svix: readonly Rule[] = [
  {
    id: 'svix-api-token',
    title: 'Svix API token',
    why: 'Whoever has it sends webhooks in your name and reads those that were sent.',
    keywords: ['svix'],
    near: ['svix'],
    pattern: /(?<![A-Za-z0-9_])(?:test)?sk_[\w-]{28,64}\.(?:us|eu|in|ca|au)(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SVIX_TOKEN',
    page: 'https://docs.svix.com/api-keys',
    hits: ['SVIX_TOKEN=«testsk_{base62:32}.us»', 'new Svix("«sk_{base64url:32}.eu»")'],
    misses: ['token = "testsk_{base62:32}.us"', 'SVIX_TOKEN=testsk_{base62:8}.us', 'SVIX_TOKEN=sk_{base62:32}.com'],
  },
];
