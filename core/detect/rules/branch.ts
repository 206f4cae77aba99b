/** Branch: secrets with a prefix; keys are made to stand in apps. */

import type { Rule } from '../rule.ts';

export const branch: readonly Rule[] = [
  {
    id: 'branch-secret',
    title: 'Branch secret',
    why: 'With the app’s key it reads and changes links and settings.',
    keywords: ['branch'],
    near: ['branch'],
    pattern: /(?<![\w-])secret_(?:live|test)_[A-Za-z0-9]{30,50}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'BRANCH_SECRET',
    page: 'https://help.branch.io/developers-hub/reference/api-authentication',
    hits: ['BRANCH_SECRET=«secret_live_{base62:32}»', 'branch: { branch_secret: "«secret_test_{base62:44}»" }'],
    misses: ['secret_live_{base62:32}', 'BRANCH_SECRET=secret_live_{base62:8}'],
  },
  {
    id: 'branch-key',
    title: 'Branch key',
    why: 'It is made to stand in apps and web pages, and only names the app.',
    keywords: ['branch'],
    near: ['branch'],
    pattern: /(?<![\w-])key_(?:live|test)_[A-Za-z0-9]{30,40}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'BRANCH_KEY',
    page: 'https://help.branch.io/developers-hub/reference/api-authentication',
    hits: ['BRANCH_KEY=«key_live_{base62:32}»', '<key>branch_key</key><string>«key_test_{base62:32}»</string>'],
    misses: ['key_live_{base62:32}', 'BRANCH_KEY=key_live_{base62:8}'],
  },
];
