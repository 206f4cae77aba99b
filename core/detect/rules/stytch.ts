/** Stytch: project secrets by their prefix; public tokens are made to be seen. */

import type { Rule } from '../rule.ts';

export const stytch: readonly Rule[] = [
  {
    id: 'stytch-secret',
    title: 'Stytch project secret',
    why: 'Whoever has it reads and changes users and their sessions.',
    keywords: ['secret-live-', 'secret-test-'],
    pattern: /(?<![\w-])secret-(?:live|test)-[\w-]{30,50}={0,2}(?![\w=-])/,
    confidence: 'certain',
    suggestedName: 'STYTCH_SECRET',
    page: 'https://stytch.com/docs/workspace-management/key-rotation',
    hits: [
      'STYTCH_SECRET=«secret-live-{base64url:35}=»',
      'new Client({ project_id: id, secret: "«secret-test-{base64url:35}=»" })',
      'STYTCH_SECRET: «secret-test-{uuid}»',
    ],
    misses: ['secret-live-{base62:12}', 'public-token-live-{uuid}', 'secret-test-of-the-application-configuration'],
  },
  {
    id: 'stytch-public-token',
    title: 'Stytch public token',
    why: 'It is made to stand in web pages and apps, and can only start a sign-in.',
    keywords: ['public-token-'],
    pattern: /(?<![\w-])public-token-(?:live|test)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'STYTCH_PUBLIC_TOKEN',
    page: 'https://stytch.com/docs/workspace-management/key-rotation',
    hits: ['stytchSecret = "«public-token-live-{uuid}»"'],
    misses: ['secret-live-{uuid}'],
  },
];
