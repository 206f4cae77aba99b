/** Flagsmith: server-side keys begin ser. */

import type { Rule } from '../rule.ts';

export const flagsmith: readonly Rule[] = [
  {
    id: 'flagsmith-server-key',
    title: 'Flagsmith server-side key',
    why: 'Whoever has it reads the whole environment: flags, segments and whom they name.',
    keywords: ['ser.'],
    near: ['flagsmith', 'environment'],
    pattern: /(?<![\w.-])ser\.[A-Za-z0-9]{22}(?!\.?[\w-]|\.\.)/,
    reach: 40,
    confidence: 'likely',
    suggestedName: 'FLAGSMITH_ENVIRONMENT_KEY',
    page: 'https://docs.flagsmith.com/clients/server-side',
    hits: ['FLAGSMITH_ENVIRONMENT_KEY=«ser.{base62:22}»', 'new Flagsmith({ environmentKey: "«ser.{base62:22}»" })'],
    misses: ['user.{base62:22}', 'FLAGSMITH_ENVIRONMENT_KEY=ser.{base62:8}'],
  },
];
