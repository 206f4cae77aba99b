/** WakaTime: `waka_` and a UUID, or a bare UUID known by its name; OAuth secrets and tokens have a longer prefix. */

import type { Rule } from '../rule.ts';

export const wakatime: readonly Rule[] = [
  {
    id: 'wakatime-api-key',
    title: 'WakaTime API key',
    why: 'Whoever has it reads and writes the record of what you work on and when.',
    keywords: ['waka_'],
    pattern: /(?<![A-Za-z0-9_])waka_(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:tok|sec|ref)_[A-Za-z0-9]{60,90})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'WAKATIME_API_KEY',
    page: 'https://wakatime.com/developers#authentication',
    hits: ['api_key = «waka_{uuid}»', 'WAKATIME_API_KEY=«waka_{uuid}»', 'client_secret: "«waka_sec_{base62:80}»"'],
    misses: ['waka_{hex:32}', 'waka_tok_{base62:12}'],
  },
  {
    id: 'wakatime-legacy-api-key',
    title: 'WakaTime API key',
    why: 'Whoever has it reads and writes the record of what you work on and when.',
    keywords: ['waka'],
    assigned: /(?:^|.* )waka ?(?:time)? ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'WAKATIME_API_KEY',
    page: 'https://wakatime.com/developers#authentication',
    hits: ['WAKATIME_API_KEY=«{uuid}»', '"wakatime.apiKey": "«{uuid}»"'],
    misses: ['wakatime_user_id = "{uuid}"', 'api_key = "{uuid}"'],
  },
];
