/** Discord: bot tokens begin with the bot's id in base64; webhooks are addresses that post without asking. */

import type { Rule } from '../rule.ts';

export const discord: readonly Rule[] = [
  {
    id: 'discord-bot-token',
    title: 'Discord bot token',
    why: 'Whoever has it acts as the bot on every server that it is in.',
    keywords: ['discord', 'bot', 'login('],
    near: ['discord', 'bot', 'login('],
    pattern: /(?<![\w.-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?!\.?[\w-]|\.\.)/,
    confidence: 'likely',
    checksum: 'discord-user',
    suggestedName: 'DISCORD_BOT_TOKEN',
    page: 'https://discord.com/developers/docs/topics/oauth2#bot-users',
    hits: ['client.login("«{discord-id}.{base62:6}.{base64url:38}»")', 'DISCORD_TOKEN=«{discord-id}.{base62:6}.{base64url:27}»'],
    misses: ['digest = "{discord-id}.{base62:6}.{base64url:38}"', 'discord = "{discord-id}.{base62:6}.{base62:10}"'],
  },
  {
    id: 'discord-client-secret',
    title: 'Discord client secret',
    why: 'Whoever has it poses as the application when people sign in.',
    keywords: ['discord'],
    assigned: /\bdiscord.*secret(?: key)?$/,
    pattern: /[\w-]{32}/,
    confidence: 'likely',
    suggestedName: 'DISCORD_CLIENT_SECRET',
    page: 'https://discord.com/developers/docs/topics/oauth2',
    hits: ['DISCORD_CLIENT_SECRET=«{base64url:32}»', 'discordSecret: "«{base64url:32}»"'],
    misses: ['DISCORD_CLIENT_SECRET={base64url:20}', 'DISCORD_CLIENT_ID={digits:18}', 'client_secret = {base64url:32}'],
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook address',
    why: 'Whoever has it posts into the channel.',
    keywords: ['/api/webhooks/'],
    pattern: /https:\/\/(?:\w{2,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/,
    confidence: 'certain',
    suggestedName: 'DISCORD_WEBHOOK',
    page: 'https://discord.com/developers/docs/resources/webhook#delete-webhook',
    hits: ['hook = "«https://discord.com/api/webhooks/{digits:18}/{base64url:68}»"'],
    misses: ['https://discord.com/api/webhooks/{digits:18}', 'https://example.com/api/webhooks/{digits:18}/{base64url:68}'],
  },
];
