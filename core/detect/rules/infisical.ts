/** Infisical: service tokens of three hex parts; client secrets of machine identities by their name. */

import type { Rule } from '../rule.ts';

export const infisical: readonly Rule[] = [
  {
    id: 'infisical-service-token',
    title: 'Infisical service token',
    why: 'Whoever has it reads the secrets of the environment that it was made for.',
    keywords: ['st.'],
    pattern: /(?<![\w.-])st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}(?!\.?[\w-]|\.\.)/,
    reach: 110,
    confidence: 'certain',
    suggestedName: 'INFISICAL_TOKEN',
    page: 'https://infisical.com/docs/documentation/platform/token',
    hits: ['INFISICAL_TOKEN=«st.{hex:24}.{hex:32}.{hex:32}»', 'infisical run --token "«st.{hex:24}.{hex:32}.{hex:32}»"'],
    misses: ['st.{hex:24}.{hex:32}', 'first.{hex:24}.{hex:32}.{hex:32}'],
  },
  {
    id: 'infisical-client-secret',
    title: 'Infisical client secret',
    why: 'With its client id it signs in as the machine identity and reads its secrets.',
    keywords: ['infisical'],
    assigned: /\binfisical.*(?:secret|key)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
    page: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
    hits: ['INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET=«{hex:64}»', 'infisicalClientSecret: "«{hex:64}»"'],
    misses: ['INFISICAL_CLIENT_ID={uuid}', 'INFISICAL_CLIENT_SECRET={hex:20}'],
  },
];
