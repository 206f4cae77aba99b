/** Honeybadger: keys of projects and people by their prefix. */

import type { Rule } from '../rule.ts';

export const honeybadger: readonly Rule[] = [
  {
    id: 'honeybadger-key',
    title: 'Honeybadger key',
    why: 'Whoever has it reports errors to the project, or reads them.',
    keywords: ['hbp_', 'hbu_'],
    pattern: /(?<![\w-])hb[pu]_[A-Za-z0-9]{30,40}(?![\w-])/,
    reach: 52,
    confidence: 'likely',
    suggestedName: 'HONEYBADGER_API_KEY',
    page: 'https://docs.honeybadger.io/api/getting-started/',
    hits: ['HONEYBADGER_API_KEY=«hbp_{base62:36}»', 'Honeybadger.configure({ apiKey: "«hbp_{base62:36}»" })'],
    misses: ['hbp_{base62:10}', 'xhbp_{base62:36}', 'hbp_configurationOfTheProjectInProduction'],
  },
];
