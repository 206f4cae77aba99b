/** Twilio: auth tokens are plain hex, known by their name and Twilio's words or an account SID near them. */

import type { Rule } from '../rule.ts';

export const twilio: readonly Rule[] = [
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    why: 'Whoever has it and the account SID, which is no secret, calls and sends messages at your cost.',
    keywords: ['token', 'twilio'],
    assigned: /(?:^|.* )(?:auth ?token|twilio ?(?:.* )?(?:token|secret))$/,
    near: ['twilio', 'account_sid', 'accountsid'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'TWILIO_AUTH_TOKEN',
    page: 'https://www.twilio.com/docs/iam/api/authtoken',
    hits: ['TWILIO_AUTH_TOKEN=«{hex:32}»', 'const accountSid = "AC…"\nconst authToken = "«{hex:32}»"'],
    misses: ['auth_token = "{hex:32}"', 'twilio_auth_token = "{hex:31}"', 'TWILIO_ACCOUNT_SID=AC{hex:32}'],
  },
  {
    id: 'twilio-api-key',
    title: 'Twilio API key SID',
    why: 'It names the key, and with its secret it calls and sends messages at your cost.',
    keywords: ['twilio'],
    near: ['twilio'],
    pattern: /(?<![\w-])SK[0-9a-f]{32}(?![\w-])/,
    confidence: 'possible',
    suggestedName: 'TWILIO_API_KEY',
    page: 'https://www.twilio.com/docs/iam/api-keys',
    hits: ['TWILIO_API_KEY=«SK{hex:32}»'],
    misses: ['checksum = "SK{hex:32}"', 'twilio SK{hex:20}'],
  },
];
