/** Pushbullet: access tokens begin o. and have 34 characters. */

import type { Rule } from '../rule.ts';

export const pushbullet: readonly Rule[] = [
  {
    id: 'pushbullet-access-token',
    title: 'Pushbullet access token',
    why: 'Whoever has it reads and sends pushes, and text messages, as its owner.',
    keywords: ['pushbullet', 'access-token'],
    near: ['pushbullet', 'access-token'],
    pattern: /(?<![\w.-])o\.[A-Za-z0-9]{32}(?![\w.(-])/,
    confidence: 'likely',
    suggestedName: 'PUSHBULLET_ACCESS_TOKEN',
    page: 'https://docs.pushbullet.com/#authentication',
    hits: ['PUSHBULLET_ACCESS_TOKEN=«o.{base62:32}»', 'Access-Token: «o.{base62:32}»'],
    misses: ['x = o.{base62:32}', 'PUSHBULLET_ACCESS_TOKEN=o.{base62:12}'],
  },
  {
    id: 'pushbullet-legacy-key',
    title: 'Pushbullet access token',
    why: 'Whoever has it reads and sends pushes, and text messages, as its owner.',
    keywords: ['pushbullet'],
    assigned: /(?:^|.* )push ?bullet (?:.* )?(?:api|key|token|secret|auth|access)$|(?:^| )(?:key|token|secret) push ?bullet$/,
    pattern: /[A-Za-z0-9]{32,34}/,
    confidence: 'likely',
    suggestedName: 'PUSHBULLET_ACCESS_TOKEN',
    page: 'https://docs.pushbullet.com/#authentication',
    hits: ['PUSHBULLET_API_KEY=«{base62:34}»', 'pushbulletToken: "«{base62:32}»"'],
    misses: ['PUSHBULLET_API_KEY={base62:20}', 'pushbullet_device = "{base62:32}"'],
  },
];
