/** private-key: keys in PEM, whatever they are for. */

import type { Rule } from '../../rule.ts';

export const privateKey: Rule = {
  id: 'private-key',
  title: 'private key',
  why: 'Whoever has it signs, decrypts or signs in as its owner.',
  keywords: ['private key'],
  // A key that is encrypted with a passphrase says so in its first line. The body holds no mark that only code has.
  pattern:
    /-----BEGIN (?!ENCRYPTED )(?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-;{}[\]$<>&|!?*@#_%`~^(]|-(?!----)|(?<!\w)\(|<>(?=\s)){64,16000}-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  reach: 16400,
  quality: 'any',
  confidence: 'likely',
  checksum: 'pem-body',
  suggestedName: 'PRIVATE_KEY',
  page: 'https://csrc.nist.gov/projects/key-management',
  hits: [
    '«{pem:RSA PRIVATE KEY}»\n',
    'key = "«{pem-escaped:EC PRIVATE KEY}»"',
    '    «{pem:OPENSSH PRIVATE KEY}»',
    '"«-----BEGIN EC PRIVATE KEY-----\\n" <>\n  "{base64:64}\\n" <>\n  "{base64:64}\\n" <>\n  "-----END EC PRIVATE KEY-----»"',
  ],
  misses: ['{pem:PUBLIC KEY}', '{pem:ENCRYPTED PRIVATE KEY}', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
};
