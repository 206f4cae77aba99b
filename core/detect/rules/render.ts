/** Render: API keys begin rnd_; deploy hooks are addresses with a key. */

import type { Rule } from '../rule.ts';

export const render: readonly Rule[] = [
  {
    id: 'render-api-key',
    title: 'Render API key',
    why: 'Whoever has it deploys and changes your services, and reads their environment.',
    keywords: ['rnd_'],
    pattern: /(?<![\w-])rnd_[A-Za-z0-9]{28,34}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'RENDER_API_KEY',
    page: 'https://render.com/docs/api#1-create-an-api-key',
    hits: ['RENDER_API_KEY=«rnd_{base62:28}»', 'Authorization: Bearer «rnd_{base62:28}»', '"renderToken": "«rnd_{base62:32}»"'],
    misses: ['rnd_{base62:20}', 'brnd_{base62:28}', 'rnd_state_of_the_generator_seed_a'],
  },
  {
    id: 'render-deploy-hook',
    title: 'Render deploy hook',
    why: 'Whoever has it starts deploys of the service.',
    keywords: ['api.render.com/deploy/'],
    pattern: /https:\/\/api\.render\.com\/deploy\/srv-[0-9a-z]{20}\?key=[\w-]{11}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'RENDER_DEPLOY_HOOK_URL',
    page: 'https://render.com/docs/deploy-hooks',
    hits: [
      'curl "«https://api.render.com/deploy/srv-{lower:20}?key={base62:11}»"',
      'RENDER_DEPLOY_HOOK_URL=«https://api.render.com/deploy/srv-{lower:20}?key={base62:11}»',
    ],
    misses: [
      'https://api.render.com/deploy/srv-{lower:20}',
      'https://api.render.com/deploy/srv-xxxxxxxxxxxxxxxxxxxx?key=xxxxxxxxxxx',
    ],
  },
];
