/** Databricks: personal access tokens begin dapi, OAuth secrets dose. */

import type { Rule } from '../rule.ts';

export const databricks: readonly Rule[] = [
  {
    id: 'databricks-token',
    title: 'Databricks token',
    why: 'Whoever has it runs jobs and reads data as its owner.',
    keywords: ['dapi', 'dose'],
    pattern: /(?<![\w-])(?:dapi|dose)[0-9a-f]{32}(?:-\d)?(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DATABRICKS_TOKEN',
    page: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    hits: ['DATABRICKS_TOKEN=«dapi{hex:32}»', 'token: "«dapi{hex:32}-2»"', '"client_secret": "«dose{hex:32}»"'],
    misses: ['dapi{hex:30}', 'dapi{hex:40}', 'dosages'],
  },
];
