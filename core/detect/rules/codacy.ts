/** Codacy: project and account tokens known by their name. */

import type { Rule } from '../rule.ts';

export const codacy: readonly Rule[] = [
  {
    id: 'codacy-token',
    title: 'Codacy token',
    why: 'Whoever has it sends coverage reports, with an account token reads all projects.',
    keywords: ['codacy'],
    assigned: /(?:^|.* )codacy.{0,40}(?:token|key)$/,
    pattern: /[0-9a-f]{32}|[A-Za-z0-9]{20}/,
    confidence: 'likely',
    suggestedName: 'CODACY_PROJECT_TOKEN',
    page: 'https://docs.codacy.com/codacy-api/api-tokens/',
    hits: ['CODACY_PROJECT_TOKEN=«{hex:32}»', 'CODACY_API_TOKEN=«{base62:20}»', 'codacyToken: "«{hex:32}»"'],
    misses: ['CODACY_PROJECT_TOKEN={hex:12}', 'codacy_grade = "{hex:32}"'],
  },
];
