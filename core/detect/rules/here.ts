/** HERE: keys of its maps and secrets of its OAuth clients, known by their names. */

import type { Rule } from '../rule.ts';

export const here: readonly Rule[] = [
  {
    id: 'here-api-key',
    title: 'HERE API key',
    why: 'Whoever has it uses maps and routes at your cost.',
    keywords: [
      'here_api',
      'here-api',
      'hereapi',
      'here_map',
      'heremap',
      'here_key',
      'herekey',
      'here_token',
      'here_location',
      'here_app',
    ],
    assigned: /(?:^|.* )here ?(?:maps?|api|wego|location)?(?: \w{1,12}){0,2} ?(?:key|token|secret)$/,
    pattern: /[\w-]{43,44}/,
    confidence: 'likely',
    suggestedName: 'HERE_API_KEY',
    page: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    hits: ['HERE_API_KEY=«{base64url:43}»', 'hereMapsApiKey: "«{base64url:43}»"'],
    misses: ['where_key = {base64url:43}', 'HERE_API_KEY={base64url:12}'],
  },
];
