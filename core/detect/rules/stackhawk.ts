/** StackHawk: `hawk.` and two parts of 20 characters. */

import type { Rule } from '../rule.ts';

export const stackhawk: readonly Rule[] = [
  {
    id: 'stackhawk-api-key',
    title: 'StackHawk API key',
    why: 'Whoever has it starts scans and reads their findings.',
    keywords: ['hawk.'],
    pattern: /(?<![\w.-])hawk\.[\w-]{20}\.[\w-]{20}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'HAWK_API_KEY',
    page: 'https://docs.stackhawk.com/hawkscan/authenticated-scanning/',
    hits: ['HAWK_API_KEY=«hawk.{base62:20}.{base62:20}»', 'apiKey: «hawk.{base64url:20}.{base64url:20}»'],
    misses: ['hawk.{base62:20}', 'mohawk.{base62:20}.{base62:20}', 'hawk.authentication_name.authentication_names'],
  },
];
