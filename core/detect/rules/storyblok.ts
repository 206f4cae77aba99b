/** Storyblok: tokens of 22 characters and `tt`, with a number and more for management; the name must be near. */

import type { Rule } from '../rule.ts';

export const storyblok: readonly Rule[] = [
  {
    id: 'storyblok-management-token',
    title: 'Storyblok management token',
    why: "Whoever has it reads and changes the content of its owner's spaces.",
    keywords: ['storyblok'],
    near: ['storyblok'],
    pattern: /(?<![\w-])[A-Za-z0-9]{22}tt-\d{3,10}-[\w-]{18,24}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'STORYBLOK_OAUTH_TOKEN',
    page: 'https://www.storyblok.com/docs/concepts/access-tokens',
    hits: [
      'STORYBLOK_OAUTH_TOKEN=«{base62:22}tt-{digits:6}-{base62:20}»',
      'new StoryblokClient({ oauthToken: "«{base62:22}tt-{digits:5}-{base64url:20}»" })',
    ],
    misses: ['token = "{base62:22}tt-{digits:6}-{base62:20}"', 'STORYBLOK_OAUTH_TOKEN={base62:22}tt-{digits:6}'],
  },
  {
    id: 'storyblok-access-token',
    title: 'Storyblok access token',
    why: 'Whoever has a preview token reads drafts; a public one reads what is published.',
    keywords: ['storyblok'],
    assigned: /(?:^|.* )storyblok ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[A-Za-z0-9]{22}tt/,
    confidence: 'possible',
    suggestedName: 'STORYBLOK_ACCESS_TOKEN',
    page: 'https://www.storyblok.com/docs/concepts/access-tokens',
    hits: ['STORYBLOK_PREVIEW_TOKEN=«{base62:22}tt»', 'storyblokToken: "«{base62:22}tt»"'],
    misses: ['STORYBLOK_SPACE={base62:22}tt', 'STORYBLOK_TOKEN={base62:12}tt'],
  },
];
