/** SSH: the body of an OpenSSH private key without its BEGIN line, as it is put into environment variables and secrets. */

import type { Rule } from '../rule.ts';

export const ssh: readonly Rule[] = [
  {
    id: 'ssh-private-key-body',
    title: 'OpenSSH private key',
    why: 'Whoever has it signs in to the machines that trust its public half.',
    // Base64 of the format's name, openssh-key-v1.
    keywords: ['b3blbnnzac1rzxktdjea'],
    pattern:
      /(?<!-----(?:\s|\\[nr]){1,8})(?<![A-Za-z0-9+/])b3BlbnNzaC1rZXktdjEAAAAABG5vbmU[A-Za-z0-9+/]{200,4000}={0,2}(?![A-Za-z0-9+/=])/,
    reach: 4200,
    confidence: 'certain',
    quality: 'any',
    suggestedName: 'SSH_PRIVATE_KEY',
    page: 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
    hits: ['DEPLOY_KEY=«b3BlbnNzaC1rZXktdjEAAAAABG5vbmU{base64:400}==»', 'key: "«b3BlbnNzaC1rZXktdjEAAAAABG5vbmU{base64:1700}»"'],
    misses: [
      'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU{base64:40}',
      'b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHI{base64:400}',
      '{pem:OPENSSH PRIVATE KEY}',
    ],
  },
];
