/** Contentful: management tokens with a prefix; delivery and preview tokens known by their name. */

import type { Rule } from '../rule.ts';

export const contentful: readonly Rule[] = [
  {
    id: 'contentful-management-token',
    title: 'Contentful management token',
    why: 'Whoever has it changes and deletes content and models of all its owner’s spaces.',
    keywords: ['cfpat-'],
    pattern: /(?<![\w-])CFPAT-[A-Za-z0-9_-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CONTENTFUL_MANAGEMENT_TOKEN',
    page: 'https://www.contentful.com/help/token-management/personal-access-tokens/',
    hits: ['CONTENTFUL_MANAGEMENT_TOKEN=«CFPAT-{base64url:43}»', 'createClient({ accessToken: "«CFPAT-{base64url:43}»" })'],
    misses: ['CFPAT-{base64url:20}', 'CFPAT-your-management-token'],
  },
  {
    id: 'contentful-delivery-token',
    title: 'Contentful access token',
    why: 'Whoever has it reads the space’s content, with a preview token also what is not published.',
    keywords: ['contentful', 'ctfl'],
    assigned: /(?:^|.* )(?:contentful|ctfl).{0,40}(?:token|key|secret)$/,
    pattern: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
    confidence: 'likely',
    suggestedName: 'CONTENTFUL_ACCESS_TOKEN',
    page: 'https://www.contentful.com/help/token-management/',
    hits: [
      'CONTENTFUL_ACCESS_TOKEN=«{base64url:43}»',
      'contentfulPreviewToken: "«{base64url:43}»"',
      'CONTENTFUL_TOKEN=«{hex:64}»',
    ],
    misses: ['CONTENTFUL_SPACE_ID={lower:12}', 'CONTENTFUL_ACCESS_TOKEN={base64url:20}'],
  },
];
