/** Hex.pm: API keys of Elixir's packages are 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const hex: readonly Rule[] = [
  {
    id: 'hex-api-key',
    title: 'Hex.pm API key',
    why: 'Whoever has it publishes versions of your packages, which others then run.',
    keywords: ['hex_api', 'hex-api', 'hexapi', 'hex_auth', 'hex_key', 'hex_token', 'hex_repos', 'hex_write', 'hexpm'],
    assigned: /^(?:.* env(?:iron)? )?hex(?:pm)? (?:api |auth |repos |write )?(?:key|token)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'HEX_API_KEY',
    page: 'https://hex.pm/docs/publish',
    hits: ['HEX_API_KEY=«{hex:32}»', 'hex_auth_key: "«{hex:32}»"'],
    misses: ['HEX_DIGEST={hex:32}', 'HEX_API_KEY={hex:12}'],
  },
];
