/** Dropbox Sign (HelloSign): API keys are 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const dropboxSign: readonly Rule[] = [
  {
    id: 'dropbox-sign-api-key',
    title: 'Dropbox Sign API key',
    why: 'Whoever has it sends documents to be signed and reads the signed ones.',
    keywords: ['hellosign', 'hello_sign', 'dropbox_sign', 'dropboxsign'],
    assigned: /\b(?:hello ?sign|dropbox ?sign).*(?:key|secret|token)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'HELLOSIGN_API_KEY',
    page: 'https://developers.hellosign.com/api/reference/authentication/',
    hits: ['HELLOSIGN_API_KEY=«{hex:64}»', 'dropboxSignApiKey: "«{hex:64}»"'],
    misses: ['HELLOSIGN_CLIENT_ID={hex:32}', 'HELLOSIGN_API_KEY={hex:12}'],
  },
];
