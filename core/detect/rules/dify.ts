/** Dify: keys of apps and data sets, known with their name beside them. */

import type { Rule } from '../rule.ts';

const names = [
  'dify_api',
  'dify_app',
  'dify_key',
  'dify_dataset',
  'dify_knowledge',
  'difya',
  'difyk',
  'difyd',
  ' dify',
  '"dify',
  '/dify',
  'dify.ai',
];

export const dify: readonly Rule[] = [
  {
    id: 'dify-api-key',
    title: 'Dify API key',
    why: 'Whoever has it runs the app at your cost, or reads and changes the data set.',
    keywords: names,
    near: names,
    pattern: /(?<![\w-])(?:app|dataset)-[A-Za-z0-9]{24}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DIFY_API_KEY',
    page: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
    hits: ['DIFY_API_KEY=«app-{base62:24}»', 'difyKnowledgeKey: "«dataset-{base62:24}»"'],
    misses: ['DIFY_API_KEY=app-{base62:10}', 'container: app-{base62:24}'],
  },
];
