/** Twitch: stream keys and chat tokens by their prefix; secrets and access tokens are 30 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const twitch: readonly Rule[] = [
  {
    id: 'twitch-stream-key',
    title: 'Twitch stream key',
    why: 'Whoever has it broadcasts on your channel.',
    keywords: ['live_'],
    pattern: /(?<![A-Za-z0-9_])live_\d{5,12}_[A-Za-z0-9]{30}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'TWITCH_STREAM_KEY',
    page: 'https://help.twitch.tv/s/article/twitch-stream-key-faq',
    hits: ['TWITCH_STREAM_KEY=«live_{digits:9}_{base62:30}»', 'rtmp://live.twitch.tv/app/«live_{digits:8}_{base62:30}»'],
    misses: ['live_{digits:9}_{base62:12}', 'sk_live_{digits:9}_{base62:30}', 'live_stream_{base62:30}'],
  },
  {
    id: 'twitch-chat-token',
    title: 'Twitch chat token',
    why: 'Whoever has it reads and writes chat as the person or bot.',
    keywords: ['oauth:'],
    pattern: /(?<![A-Za-z0-9_])oauth:[a-z0-9]{30}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'TWITCH_OAUTH_TOKEN',
    page: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
    hits: ['TWITCH_OAUTH_TOKEN=«oauth:{lower:30}»', 'password: "«oauth:{lower:30}»"', 'PASS «oauth:{lower:30}»'],
    misses: ['oauth:{lower:20}', 'oauth:{lower:36}', 'oauth:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'twitch-client-secret',
    title: 'Twitch client secret or access token',
    why: 'Whoever has it acts as the application or person.',
    keywords: ['twitch', 'secret', 'token'],
    assigned: /(?:^|.* )twitch ?(?:.* )?(?:secret|token|key|pat|api)$|^(?:client ?)?secret$|^(?:access ?)?token$/,
    near: ['twitch'],
    pattern: /[a-z0-9]{30}/,
    confidence: 'likely',
    suggestedName: 'TWITCH_CLIENT_SECRET',
    page: 'https://dev.twitch.tv/docs/authentication/register-app/',
    hits: [
      'TWITCH_CLIENT_SECRET=«{lower:30}»',
      'twitch: { clientId: id, clientSecret: "«{lower:30}»" }',
      'twitchAccessToken = "«{lower:30}»"',
    ],
    misses: ['TWITCH_CLIENT_ID={lower:30}', 'client_secret = "{lower:30}"', 'TWITCH_CLIENT_SECRET={lower:20}'],
  },
];
