/** Clerk: secret keys look like Stripe's and are told by their name; publishable keys are made for web pages. */

import type { Rule } from '../rule.ts';

export const clerk: readonly Rule[] = [
  {
    id: 'clerk-secret-key',
    title: 'Clerk secret key',
    why: 'Whoever has it reads, changes and signs in as every user of the application.',
    keywords: ['clerk'],
    assigned: /(?:^|.* )clerk.{0,40}(?:key|secret|token)$/,
    pattern: /sk_(?:live|test)_[A-Za-z0-9]{40,50}/,
    confidence: 'certain',
    suggestedName: 'CLERK_SECRET_KEY',
    page: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
    hits: ['CLERK_SECRET_KEY=«sk_test_{base62:42}»', 'clerkSecretKey: "«sk_live_{base62:42}»"'],
    misses: [
      'CLERK_SECRET_KEY=sk_test_{base62:12}',
      'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_{base62:40}',
      'key = "sk_test_{base62:42}"',
    ],
  },
  {
    id: 'clerk-publishable-key',
    title: 'Clerk publishable key',
    why: 'It is made to stand in web pages: base64 of the address that signs users in.',
    keywords: ['clerk'],
    assigned: /(?:^|.* )clerk.{0,40}key$/,
    pattern: /pk_(?:live|test)_[A-Za-z0-9+/]{16,100}(?:={0,2}|\$)/,
    confidence: 'public',
    suggestedName: 'CLERK_PUBLISHABLE_KEY',
    page: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
    hits: ['NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=«pk_test_{base62:36}=»', 'clerkPublishableKey: "«pk_live_{base62:48}»"'],
    misses: ['CLERK_SECRET_KEY=sk_test_{base62:42}', 'publishableKey = "pk_test_{base62:36}"'],
  },
];
