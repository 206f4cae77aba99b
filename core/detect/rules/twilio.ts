/** Twilio: auth tokens are plain hex, known by their name and Twilio's words or an account SID near them. */

import type { Rule } from '../rule.ts';

export const twilio: readonly Rule[] = [
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    why: 'Whoever has it and the account SID, which is no secret, calls and sends messages at your cost.',
    keywords: ['token', 'twilio'],
    assigned: /(?:^|.* )(?:auth ?token|twilio ?(?:.* )?(?:token|secret|password|key))$/,
    near: ['twilio', 'account_sid', 'accountsid'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'TWILIO_AUTH_TOKEN',
    page: 'https://www.twilio.com/docs/iam/api/authtoken',
    hits: [
      'TWILIO_AUTH_TOKEN=«{hex:32}»',
      'const accountSid = "AC…"\nconst authToken = "«{hex:32}»"',
      'twilio.api.key: «{hex:32}»',
    ],
    misses: ['auth_token = "{hex:32}"', 'twilio_auth_token = "{hex:31}"', 'TWILIO_ACCOUNT_SID=AC{hex:32}'],
  },
  {
    id: 'twilio-auth-token-in-call',
    title: 'Twilio auth token',
    why: 'Whoever has it and the account SID, which is no secret, calls and sends messages at your cost.',
    keywords: ['twilio', '-u ac'],
    pattern: /(?<![A-Za-z0-9])AC[0-9a-f]{32}["']?(?::|, {0,4})["']?(?<secret>[0-9a-f]{32})(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'TWILIO_AUTH_TOKEN',
    page: 'https://www.twilio.com/docs/iam/api/authtoken',
    hits: [
      'from twilio.rest import Client\nclient = Client("AC{hex:32}", "«{hex:32}»")',
      'curl https://api.twilio.com/2010-04-01/Accounts -u AC{hex:32}:«{hex:32}»',
    ],
    misses: ['-u AC{hex:32}', 'twilio.Client("AC{hex:32}", "{hex:20}")'],
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
    hits: ['TWILIO_API_KEY=«SK{hex:32}»', 'const client = twilio("«SK{hex:32}»", secret, { accountSid })'],
    misses: ['checksum = "SK{hex:32}"', 'twilio SK{hex:20}'],
  },
  {
    id: 'twilio-api-key-secret',
    title: 'Twilio API key secret',
    why: "Whoever has it and the key's SID calls and sends messages at your cost.",
    keywords: ['twilio'],
    assigned: /(?:^|.* )twilio ?(?:.* )?secret$/,
    // Base62, and not hex throughout, which an auth token is.
    pattern: /(?=[0-9a-f]{0,31}[A-Zg-z])[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'TWILIO_API_SECRET',
    page: 'https://www.twilio.com/docs/iam/api-keys',
    hits: ['TWILIO_API_SECRET=«{base62:32}»', 'twilioApiKeySecret: "«{base62:32}»"'],
    misses: ['TWILIO_API_SECRET={base62:20}', 'TWILIO_SERVICE_SID={base62:32}'],
  },
];
