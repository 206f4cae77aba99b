/** Calendly: tokens are JSON Web Tokens known by their name. */

import type { Rule } from '../rule.ts';

export const calendly: readonly Rule[] = [
  {
    id: 'calendly-token',
    title: 'Calendly token',
    why: 'Whoever has it reads and cancels appointments as its owner.',
    keywords: ['calendly'],
    assigned: /(?:^|.* )calendly.{0,40}(?:token|key|pat|secret)$/,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}/,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'CALENDLY_TOKEN',
    page: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
    hits: ['CALENDLY_API_TOKEN=«{jwt}»', 'calendlyToken: "«{jwt}»"'],
    misses: ['CALENDLY_API_TOKEN={base62:40}', 'id_token = "{jwt}"'],
  },
  {
    id: 'calendly-old-key',
    title: 'Calendly secret',
    why: 'Whoever has it signs in as the app, forges webhooks, or reads appointments.',
    keywords: ['calendly'],
    assigned: /(?:^|.* )calendly.{0,40}(?:token|key|secret)$/,
    pattern: /[A-Za-z0-9_-]{43}|[A-Z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'CALENDLY_CLIENT_SECRET',
    page: 'https://developer.calendly.com/creating-an-oauth-app',
    hits: ['CALENDLY_CLIENT_SECRET=«{base64url:43}»', 'calendlyWebhookSigningKey: "«{base64url:43}»"'],
    misses: ['CALENDLY_CLIENT_ID={base64url:43}', 'CALENDLY_CLIENT_SECRET={base64url:12}'],
  },
];
