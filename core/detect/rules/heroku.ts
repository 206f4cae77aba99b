/** Heroku: keys begin HRKU-AA, those of 2024 HRKU- before a UUID; older ones are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const heroku: readonly Rule[] = [
  {
    id: 'heroku-api-key',
    title: 'Heroku API key',
    why: 'Whoever has it deploys, reads configuration and scales as its owner.',
    keywords: ['hrku-'],
    pattern: /(?<![\w-])HRKU-(?:AA[\w-]{58}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'HEROKU_API_KEY',
    page: 'https://devcenter.heroku.com/articles/authentication',
    hits: ['HEROKU_API_KEY=«HRKU-AA{base64url:58}»', 'export TOKEN=«HRKU-{uuid}»'],
    misses: ['HRKU-AA{base64url:20}', 'HRKU-{hex:12}'],
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
