/** Telegram: the bot's number, a colon, and 35 characters that begin AA. */

import type { Rule } from '../rule.ts';

export const telegram: readonly Rule[] = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    why: 'Whoever has it reads and writes as the bot.',
    keywords: [':aa'],
    pattern: /(?:(?<=\/bot)|(?<![\w:-]))\d{8,10}:AA[\w-]{33}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'TELEGRAM_BOT_TOKEN',
    page: 'https://core.telegram.org/bots/features#generating-an-authentication-token',
    hits: [
      'bot = Bot(token="«{digits:10}:AA{base64url:33}»")',
      'TELEGRAM_TOKEN=«{digits:9}:AA{base64url:33}»',
      'https://api.telegram.org/bot«{digits:10}:AA{base64url:33}»/getMe',
    ],
    misses: ['{digits:10}:AA{base64url:20}', '{digits:5}:AA{base64url:33}', 'time 12:AA'],
  },
];
