/** ngrok: agent authtokens and API keys, each a KSUID and 21 more characters. */

import type { Rule } from '../rule.ts';

export const ngrok: readonly Rule[] = [
  {
    id: 'ngrok-token',
    title: 'ngrok authtoken or API key',
    why: 'Whoever has it opens tunnels on your domains, or manages the account.',
    keywords: ['ngrok', 'authtoken'],
    near: ['ngrok', 'authtoken'],
    pattern: /(?<![\w-])[1-4][A-Za-z0-9]{26}_[A-Za-z0-9]{16,24}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'NGROK_AUTHTOKEN',
    page: 'https://ngrok.com/docs/agent/#authtokens',
    hits: [
      'NGROK_AUTHTOKEN=«2{base62:26}_{base62:21}»',
      'version: "2"\nauthtoken: «2{base62:26}_{base62:21}»',
      'ngrok config add-authtoken «1{base62:26}_{base62:21}»',
      'NGROK_API_KEY="«2{base62:26}_{base62:21}»"',
    ],
    misses: [
      'ngrok 2{base62:20}_{base62:21}',
      'session = "2{base62:26}_{base62:21}"',
      'NGROK_AUTHTOKEN=your_ngrok_authtoken_goes_here_and_nowhere',
    ],
  },
];
