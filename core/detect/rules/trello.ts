/** Trello: newer tokens begin ATTA; older ones and the keys beside them are plain hex, known by their name or address. */

import type { Rule } from '../rule.ts';

export const trello: readonly Rule[] = [
  {
    id: 'trello-token',
    title: 'Trello token',
    why: 'Whoever has it and an API key reads and changes the boards of its owner.',
    keywords: ['atta'],
    pattern: /(?<![A-Za-z0-9])ATTA[0-9a-f]{64}[0-9A-Fa-f]{8}(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'TRELLO_TOKEN',
    page: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    hits: [
      'TRELLO_TOKEN=«ATTA{hex:72}»',
      'https://api.trello.com/1/members/me/boards?key=KEY&token=«ATTA{hex:72}»',
      'trelloToken: "«ATTA{hex:72}»"',
    ],
    misses: ['ATTA{hex:60}', 'ATTB{hex:72}'],
  },
  {
    id: 'trello-legacy-token',
    title: 'Trello token',
    why: 'Whoever has it and an API key reads and changes the boards of its owner.',
    keywords: ['trello'],
    assigned: /(?:^|.* )trello ?(?:.* )?(?:token|secret)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'TRELLO_TOKEN',
    page: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
    hits: ['TRELLO_TOKEN=«{hex:64}»', 'trelloApiSecret: "«{hex:64}»"'],
    misses: ['TRELLO_TOKEN={hex:32}', 'trello_hash = "{hex:64}"'],
  },
  {
    id: 'trello-api-key',
    title: 'Trello API key',
    why: 'It names your application; with a token it reads and changes boards.',
    keywords: ['trello'],
    assigned: /(?:^|.* )trello ?(?:.* )?key$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'possible',
    suggestedName: 'TRELLO_API_KEY',
    page: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    hits: ['TRELLO_API_KEY=«{hex:32}»', 'trello.key = "«{hex:32}»"'],
    misses: ['TRELLO_BOARD_ID={hex:32}', 'TRELLO_API_KEY={hex:20}'],
  },
];
