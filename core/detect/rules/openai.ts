/** OpenAI: every key holds the mark T3BlbkFJ, "OpenAI" in base64. */

import type { Rule } from '../rule.ts';

export const openai: readonly Rule[] = [
  {
    id: 'openai-api-key',
    title: 'OpenAI API key',
    why: 'Whoever has it uses the models at your cost; an admin key also manages the organisation.',
    keywords: ['t3blbkfj'],
    pattern: /(?<![\w-])sk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,110}|[A-Za-z0-9]{20})T3BlbkFJ[\w-]{20,110}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'OPENAI_API_KEY',
    page: 'https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key',
    hits: [
      'openai.api_key = "«sk-{base62:20}T3BlbkFJ{base62:20}»"',
      'OPENAI_API_KEY=«sk-proj-{base64url:74}T3BlbkFJ{base64url:74}»',
    ],
    misses: ['sk-{base62:48}', 'sk-your-openai-key', 'sk-proj-{base64url:10}T3BlbkFJ{base64url:74}'],
  },
  {
    id: 'openai-session-key',
    title: 'OpenAI session key',
    why: 'Whoever has it uses the platform as the person who signed in, until they sign out.',
    keywords: ['sess-'],
    pattern: /(?<![\w-])sess-[A-Za-z0-9]{40}(?![\w-])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'OPENAI_API_KEY',
    page: 'https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key',
    hits: ['Authorization: Bearer «sess-{base62:40}»', 'openai.api_key = "«sess-{base62:40}»"'],
    misses: ['sess-{base62:30}', 'assess-{base62:40}', 'sess-{uuid}'],
  },
];
