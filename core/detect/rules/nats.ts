/** NATS: nkey seeds, base32 with a letter for their kind and a CRC-16 at their end. */

import type { Rule } from '../rule.ts';

export const nats: readonly Rule[] = [
  {
    id: 'nats-seed',
    title: 'NATS nkey seed',
    why: 'Whoever has it signs in as the user, or signs for the account or operator.',
    keywords: ['nkey', 'nats', 'seed'],
    pattern: /(?<![A-Za-z0-9+/_-])S[ACNOUX][A-Z2-7]{56}(?![A-Za-z0-9+/_=-])/,
    confidence: 'likely',
    checksum: 'nkey',
    suggestedName: 'NATS_NKEY_SEED',
    page: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    hits: [
      'NATS_NKEY_SEED=«{nkey:U}»',
      '-----BEGIN USER NKEY SEED-----\n«{nkey:U}»\n------END USER NKEY SEED------',
      'nats.NkeyOptionFromSeed("«SA{base32:56}»")',
    ],
    misses: ['nats_user: U{base32:55}', 'NATS_NKEY_SEED=SU{base32:40}', 'nats digest SU{lower:56}'],
  },
];
