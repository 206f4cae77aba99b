/** Cohere: keys are 40 characters known by their name or by the call that takes them. */

import type { Rule } from '../rule.ts';

export const cohere: readonly Rule[] = [
  {
    id: 'cohere-api-key',
    title: 'Cohere API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['cohere', 'co_api'],
    assigned: /(?:^|.* )cohere.{0,40}(?:key|token|secret|api)$|^co api key$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'COHERE_API_KEY',
    page: 'https://docs.cohere.com/reference/about#authentication',
    hits: ['COHERE_API_KEY=«{base62:40}»', 'CO_API_KEY=«{base62:40}»', 'cohereApiKey: "«{base62:40}»"'],
    misses: ['COHERE_API_KEY={base62:20}', 'cohere_model = "{base62:40}"'],
  },
  {
    id: 'cohere-client-key',
    title: 'Cohere API key in a call',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['cohere'],
    pattern: /cohere\.(?:Async)?Client(?:V2)?\(\s{0,20}["'`](?<secret>[A-Za-z0-9]{40})["'`]/,
    confidence: 'likely',
    suggestedName: 'COHERE_API_KEY',
    page: 'https://docs.cohere.com/reference/about#authentication',
    hits: ['co = cohere.Client("«{base62:40}»")', "co = cohere.ClientV2('«{base62:40}»')"],
    misses: ['co = cohere.Client("{base62:20}")', 'cohere.generate("{base62:40}")'],
  },
];
