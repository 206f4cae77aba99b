/** RunPod: `rpa_` and 46 characters; older keys are capitals and digits, known by their name. */

import type { Rule } from '../rule.ts';

export const runpod: readonly Rule[] = [
  {
    id: 'runpod-api-key',
    title: 'RunPod API key',
    why: 'Whoever has it starts machines with GPUs at your cost and reads your endpoints.',
    keywords: ['rpa_'],
    pattern: /(?<![A-Za-z0-9_-])rpa_[A-Za-z0-9]{40,50}(?![A-Za-z0-9_-])/,
    confidence: 'likely',
    suggestedName: 'RUNPOD_API_KEY',
    page: 'https://docs.runpod.io/get-started/api-keys',
    hits: ['RUNPOD_API_KEY=«rpa_{upper:40}{lower:6}»', 'runpod.api_key = "«rpa_{base62:46}»"'],
    misses: ['rpa_{base62:12}', 'darpa_{base62:46}', 'RUNPOD_API_KEY=rpa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'runpod-legacy-api-key',
    title: 'RunPod API key',
    why: 'Whoever has it starts machines with GPUs at your cost and reads your endpoints.',
    keywords: ['runpod'],
    assigned: /(?:^|.* )runpod ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[A-Z0-9]{36,44}/,
    confidence: 'likely',
    suggestedName: 'RUNPOD_API_KEY',
    page: 'https://docs.runpod.io/get-started/api-keys',
    hits: ['RUNPOD_API_KEY=«{upper:40}»', 'runpodApiKey: "«{upper:36}»"'],
    misses: ['RUNPOD_ENDPOINT={upper:40}', 'RUNPOD_API_KEY={upper:12}'],
  },
];
