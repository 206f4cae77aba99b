/** Heroku: new keys begin HRKU-AA; old ones are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const heroku: readonly Rule[] = [
  {
    id: 'heroku-api-key',
    title: 'Heroku API key',
    why: 'Whoever has it deploys, reads configuration and scales as its owner.',
    keywords: ['hrku-aa'],
    pattern: /(?<![\w-])HRKU-AA[\w-]{58}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'HEROKU_API_KEY',
    page: 'https://devcenter.heroku.com/articles/authentication',
    hits: ['HEROKU_API_KEY=«HRKU-AA{base64url:58}»'],
    misses: ['HRKU-AA{base64url:20}'],
  },
  {
    id: 'heroku-legacy-api-key',
    title: 'Heroku API key',
    why: 'Whoever has it deploys, reads configuration and scales as its owner.',
    keywords: ['heroku'],
    assigned: /\bheroku.*(?:key|token|password|secret|auth|api)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'HEROKU_API_KEY',
    page: 'https://devcenter.heroku.com/articles/authentication',
    hits: ['HEROKU_API_KEY=«{uuid}»', 'herokuToken: "«{uuid}»"'],
    misses: ['heroku_app_id = "{uuid}"', 'api_key = "{uuid}"'],
  },
];
