/** Midtrans: server keys; client keys are made for the browser. */

import type { Rule } from '../rule.ts';

export const midtrans: readonly Rule[] = [
  {
    id: 'midtrans-server-key',
    title: 'Midtrans server key',
    why: 'Whoever has it charges, refunds and cancels payments in your name.',
    keywords: ['mid-server-'],
    pattern: /(?<![A-Za-z0-9])(?:SB-)?Mid-server-[\w-]{16,28}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'MIDTRANS_SERVER_KEY',
    page: 'https://docs.midtrans.com/docs/access-keys',
    hits: ['MIDTRANS_SERVER_KEY=«SB-Mid-server-{base64url:24}»', 'serverKey: "«Mid-server-{base64url:24}»"'],
    misses: ['SB-Mid-client-{base64url:16}', 'Mid-server-{base62:8}', 'SB-Mid-server-xxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'midtrans-client-key',
    title: 'Midtrans client key',
    why: 'It is made to stand in web pages and apps, and can only create tokens.',
    keywords: ['mid-client-'],
    pattern: /(?<![A-Za-z0-9])(?:SB-)?Mid-client-[\w-]{16,28}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'MIDTRANS_CLIENT_KEY',
    page: 'https://docs.midtrans.com/docs/access-keys',
    hits: ['clientSecretKey: "«SB-Mid-client-{base64url:16}»"', 'MIDTRANS_TOKEN=«Mid-client-{base64url:16}»'],
    misses: ['Mid-server-{base64url:24}'],
  },
];
