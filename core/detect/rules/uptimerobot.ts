/** UptimeRobot: an account's or monitor's number and 24 hex digits; the name must be near. */

import type { Rule } from '../rule.ts';

export const uptimerobot: readonly Rule[] = [
  {
    id: 'uptimerobot-api-key',
    title: 'UptimeRobot API key',
    why: 'Whoever has it reads, or with the main key changes and deletes, your monitors.',
    keywords: ['uptimerobot', 'uptime_robot', 'uptime-robot', 'uptime robot'],
    near: ['uptimerobot', 'uptime_robot', 'uptime-robot', 'uptime robot'],
    pattern: /(?<![\w-])(?:ur?|m)\d{5,10}-[0-9a-f]{24,32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'UPTIMEROBOT_API_KEY',
    page: 'https://uptimerobot.com/api/',
    hits: [
      'UPTIMEROBOT_API_KEY=«u{digits:7}-{hex:24}»',
      'curl https://api.uptimerobot.com/v2/getMonitors -d "api_key=«ur{digits:6}-{hex:24}»"',
      'uptimerobot_key: «m{digits:9}-{hex:24}»',
    ],
    misses: ['key = "u{digits:7}-{hex:24}"', 'UPTIMEROBOT_API_KEY=u{digits:7}-{hex:8}'],
  },
];
