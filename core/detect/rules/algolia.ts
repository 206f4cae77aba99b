/** Algolia: plain hex known by its name; keys that may only search are made to be seen. */

import type { Rule } from '../rule.ts';

export const algolia: readonly Rule[] = [
  {
    id: 'algolia-api-key',
    title: 'Algolia API key',
    why: 'Whoever has it changes and deletes indices, and makes further keys.',
    keywords: ['algolia'],
    assigned: /(?:^|.* )algolia(?!.*(?:search|public|frontend|client)).{0,40}(?:key|token|secret|admin|api)$/,
    pattern: /[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'ALGOLIA_ADMIN_KEY',
    page: 'https://www.algolia.com/doc/guides/security/api-keys/',
    hits: ['ALGOLIA_ADMIN_KEY=«{hex:32}»', 'algoliaApiKey: "«{hex:32}»"', "config.algolia.key = '«{hex:32}»'"],
    misses: ['ALGOLIA_ADMIN_KEY={hex:20}', 'ALGOLIA_INDEX={hex:32}', 'ALGOLIA_SEARCH_KEY={hex:32}'],
  },
  {
    id: 'algolia-search-key',
    title: 'Algolia search-only key',
    why: 'It is made to stand in web pages and can only search.',
    keywords: ['algolia'],
    assigned: /(?:^|.* )algolia.{0,40}(?:search|public|frontend|client).{0,20}(?:key|token)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'public',
    suggestedName: 'ALGOLIA_SEARCH_KEY',
    page: 'https://www.algolia.com/doc/guides/security/api-keys/',
    hits: ['NEXT_PUBLIC_ALGOLIA_SEARCH_API_KEY=«{hex:32}»', 'algoliaSearchOnlyKey: "«{hex:32}»"'],
    misses: ['ALGOLIA_ADMIN_KEY={hex:32}', 'ALGOLIA_SEARCH_KEY={hex:12}'],
  },
  {
    id: 'algolia-docsearch-key',
    title: 'Algolia DocSearch key',
    why: 'It is made to stand in the pages of a documentation and can only search.',
    keywords: ['indexname'],
    near: ['algolia', 'docsearch'],
    pattern: /apiKey["']?\s{0,4}[:=]\s{0,4}\{?["'`](?<secret>[0-9a-f]{32})["'`][^{};]{0,200}indexName/,
    confidence: 'public',
    suggestedName: 'ALGOLIA_SEARCH_KEY',
    page: 'https://docsearch.algolia.com/docs/api/',
    hits: [
      'algolia: {\n  appId: "{upper:10}",\n  apiKey: "«{hex:32}»",\n  indexName: "shop",\n}',
      'docsearch({ apiKey: "«{hex:32}»", indexName: "shop" })',
    ],
    misses: ['algolia: { apiKey: "{hex:32}" }', 'client({ apiKey: "{hex:32}", indexName: "shop" })'],
  },
];
