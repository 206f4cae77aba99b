/** Rev AI: access tokens that begin 02, known by their name. */

import type { Rule } from '../rule.ts';

export const revAi: readonly Rule[] = [
  {
    id: 'rev-ai-token',
    title: 'Rev AI token',
    why: 'Whoever has it transcribes at your cost and reads the transcripts.',
    keywords: ['rev_ai', 'revai', 'rev-ai', 'rev.ai'],
    assigned: /(?:^|.* )rev ?ai (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) rev ?ai$|^rev ?ai$/,
    pattern: /02[\w-]{50,90}/,
    confidence: 'likely',
    suggestedName: 'REVAI_ACCESS_TOKEN',
    page: 'https://docs.rev.ai/get-started/',
    hits: ['REVAI_ACCESS_TOKEN=«02{base64url:70}»', 'revAiToken: "«02{base64url:70}»"'],
    misses: ['REVAI_ACCESS_TOKEN=02{base64url:35}', 'rev_ai_cache = "02{base64url:70}"', 'REVAI_ACCESS_TOKEN=your_token_here'],
  },
];
