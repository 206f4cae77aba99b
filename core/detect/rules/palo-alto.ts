/** Palo Alto Networks (PAN-OS): API keys, base64 that begins LUFRPT. */

import type { Rule } from '../rule.ts';

export const paloAlto: readonly Rule[] = [
  {
    id: 'palo-alto-api-key',
    title: 'PAN-OS API key',
    why: 'Whoever has it reads and changes the firewall as that administrator.',
    keywords: ['lufrpt'],
    pattern: /(?<![\w+/-])LUFRPT[A-Za-z0-9+/]{40,160}={0,2}(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'PANOS_API_KEY',
    page: 'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
    hits: ['PANOS_API_KEY=«LUFRPT{base62:66}==»', 'https://firewall.shop.internal/api/?type=op&key=«LUFRPT{base62:58}=»'],
    misses: ['LUFRPT{base62:12}', 'x{base62:10}LUFRPT{base62:60}'],
  },
];
