/** ImageKit: private keys; public ones are made to stand in web pages. */

import type { Rule } from '../rule.ts';

export const imagekit: readonly Rule[] = [
  {
    id: 'imagekit-private-key',
    title: 'ImageKit private key',
    why: 'Whoever has it uploads, replaces and deletes your files.',
    keywords: ['private_'],
    pattern: /(?<![\w-])private_[A-Za-z0-9+/]{27}=(?![\w+/=])/,
    reach: 48,
    confidence: 'certain',
    suggestedName: 'IMAGEKIT_PRIVATE_KEY',
    page: 'https://imagekit.io/docs/api-keys',
    hits: ['IMAGEKIT_PRIVATE_KEY=«private_{base64:27}=»', 'new ImageKit({ privateKey: "«private_{base64:27}=»" })'],
    misses: ['private_{base64:12}=', 'public_{base64:27}='],
  },
  {
    id: 'imagekit-public-key',
    title: 'ImageKit public key',
    why: 'It is made to stand in web pages, and only names the account.',
    keywords: ['public_'],
    pattern: /(?<![\w-])public_[A-Za-z0-9+/]{27}=(?![\w+/=])/,
    reach: 48,
    confidence: 'public',
    suggestedName: 'IMAGEKIT_PUBLIC_KEY',
    page: 'https://imagekit.io/docs/api-keys',
    hits: ['apiKey: "«public_{base64:27}=»"'],
    misses: ['private_{base64:27}='],
  },
];
