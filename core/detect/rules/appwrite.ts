/** Appwrite: keys begin with their kind and go on in hex. */

import type { Rule } from '../rule.ts';

export const appwrite: readonly Rule[] = [
  {
    id: 'appwrite-api-key',
    title: 'Appwrite API key',
    why: 'Whoever has it reads and changes the project’s users, files and databases within the key’s scopes.',
    keywords: ['standard_'],
    pattern: /(?<![\w-])standard_[0-9a-f]{256}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'APPWRITE_API_KEY',
    page: 'https://appwrite.io/docs/advanced/platform/api-keys',
    hits: ['APPWRITE_API_KEY=«standard_{hex:256}»', '.setKey("«standard_{hex:256}»")'],
    misses: ['standard_{hex:20}', 'standard_error_output'],
  },
  {
    id: 'appwrite-old-api-key',
    title: 'Appwrite API key (old form)',
    why: 'Whoever has it reads and changes the project’s users, files and databases within the key’s scopes.',
    keywords: ['appwrite'],
    assigned: /(?:^|.* )appwrite.{0,40}(?:key|secret|token)$/,
    pattern: /[0-9a-f]{256}/,
    confidence: 'likely',
    suggestedName: 'APPWRITE_API_KEY',
    page: 'https://appwrite.io/docs/advanced/platform/api-keys',
    hits: ['APPWRITE_API_KEY=«{hex:256}»', 'appwriteKey: "«{hex:256}»"'],
    misses: ['APPWRITE_API_KEY={hex:20}', 'signature = "{hex:256}"'],
  },
];
