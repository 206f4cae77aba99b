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
  {
    id: 'telegram-api-hash',
    title: 'Telegram API hash',
    why: 'Whoever has it runs clients in the name of your application, which Telegram may then block.',
    keywords: ['api_hash', 'api-hash', 'apihash', 'telegram'],
    assigned: /(?:^|.* )api ?hash$/,
    near: ['telegram', 'api_id', 'apiid', 'api-id', 'telethon', 'pyrogram', 'tg_'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'TELEGRAM_API_HASH',
    page: 'https://core.telegram.org/api/obtaining_api_id',
    hits: ['TELEGRAM_API_HASH=«{hex:32}»', 'api_id = 12345\napi_hash = "«{hex:32}»"'],
    misses: ['api_hash = "{hex:32}"', 'TELEGRAM_API_HASH={hex:20}'],
  },
];
