/** Lemon Squeezy: API keys are JSON Web Tokens, known by their name. */

import type { Rule } from '../rule.ts';

export const lemonSqueezy: readonly Rule[] = [
  {
    id: 'lemon-squeezy-api-key',
    title: 'Lemon Squeezy API key',
    why: 'Whoever has it reads orders and customers and refunds.',
    keywords: ['squeezy'],
    assigned: /\blemon ?squeezy.*(?:key|token)$/,
    pattern: /eyJ[\w-]{8,400}\.eyJ[\w-]{8,1000}\.[\w-]{16,900}/,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'LEMONSQUEEZY_API_KEY',
    page: 'https://docs.lemonsqueezy.com/api#authentication',
    hits: ['LEMONSQUEEZY_API_KEY=«{jwt}»', 'lemonSqueezyApiKey: "«{jwt}»"'],
    misses: ['LEMONSQUEEZY_STORE_ID={digits:6}', 'api_key = {jwt}'],
  },
];
