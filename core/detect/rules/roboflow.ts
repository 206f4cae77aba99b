/** Roboflow: keys of 20 characters, known by their name or host; rf_ keys are for the browser. */

import type { Rule } from '../rule.ts';

export const roboflow: readonly Rule[] = [
  {
    id: 'roboflow-api-key',
    title: 'Roboflow API key',
    why: 'Whoever has it reads datasets and runs models at your cost.',
    keywords: ['roboflow'],
    assigned: /(?:^|.* )roboflow (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) roboflow$|^roboflow$/,
    pattern: /[A-Za-z0-9]{20}/,
    confidence: 'likely',
    suggestedName: 'ROBOFLOW_API_KEY',
    page: 'https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key',
    hits: ['ROBOFLOW_API_KEY=«{base62:20}»', 'roboflowKey: "«{base62:20}»"'],
    misses: ['ROBOFLOW_API_KEY={base62:12}', 'roboflow_version = "{base62:20}"', 'ROBOFLOW_PUBLISHABLE_KEY=rf_{base62:20}'],
  },
];
