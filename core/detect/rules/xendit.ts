/** Xendit: secret keys by their prefix; public keys are made to be seen. */

import type { Rule } from '../rule.ts';

export const xendit: readonly Rule[] = [
  {
    id: 'xendit-secret-key',
    title: 'Xendit secret key',
    why: 'Whoever has it takes and pays out money in your name.',
    keywords: ['xnd_development_', 'xnd_production_'],
    pattern: /(?<![A-Za-z0-9_])xnd_(?:development|production)_[A-Za-z0-9+/]{40,80}={0,2}(?![A-Za-z0-9+/=_])/,
    confidence: 'certain',
    suggestedName: 'XENDIT_SECRET_KEY',
    page: 'https://docs.xendit.co/docs/api-keys',
    hits: ['XENDIT_SECRET_KEY=«xnd_production_{base62:60}»', 'new Xendit({ secretKey: "«xnd_development_{base64:58}==»" })'],
    misses: ['xnd_development_{base62:20}', 'xnd_public_development_{base62:60}', 'xnd_production_YOUR_SECRET_KEY'],
  },
  {
    id: 'xendit-public-key',
    title: 'Xendit public key',
    why: 'It is made to stand in web pages and apps, and can only turn cards into tokens.',
    keywords: ['xnd_public_'],
    pattern: /(?<![A-Za-z0-9_])xnd_public_(?:development|production)_[A-Za-z0-9+/]{40,80}={0,2}(?![A-Za-z0-9+/=_])/,
    confidence: 'public',
    suggestedName: 'XENDIT_PUBLIC_KEY',
    page: 'https://docs.xendit.co/docs/api-keys',
    hits: ['XENDIT_SECRET=«xnd_public_production_{base62:60}»'],
    misses: ['xnd_production_{base62:60}'],
  },
];
