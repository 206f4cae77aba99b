/** OpenVPN: static keys, hexadecimal between two marked lines. */

import type { Rule } from '../rule.ts';

export const openvpn: readonly Rule[] = [
  {
    id: 'openvpn-static-key',
    title: 'OpenVPN static key',
    why: 'Whoever has it reads the traffic of the network, or passes its first check.',
    keywords: ['openvpn static key'],
    pattern: /-----BEGIN OpenVPN Static key V1-----(?:[0-9a-fA-F]|\s|\\[nr]){128,1600}-----END OpenVPN Static key V1-----/,
    reach: 2000,
    quality: 'any',
    confidence: 'certain',
    suggestedName: 'OPENVPN_STATIC_KEY',
    page: 'https://openvpn.net/community-resources/static-key-mini-howto/',
    hits: [
      '<tls-auth>\n«-----BEGIN OpenVPN Static key V1-----\n{hex:32}\n{hex:32}\n{hex:32}\n{hex:32}\n{hex:32}\n{hex:32}\n{hex:32}\n{hex:32}\n-----END OpenVPN Static key V1-----»\n</tls-auth>\n',
    ],
    misses: ['-----BEGIN OpenVPN Static key V1-----\n...\n-----END OpenVPN Static key V1-----'],
  },
];
