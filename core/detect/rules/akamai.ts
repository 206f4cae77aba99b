/** Akamai: EdgeGrid tokens with a prefix, and the client secret that stands beside them. */

import type { Rule } from '../rule.ts';

export const akamai: readonly Rule[] = [
  {
    id: 'akamai-token',
    title: 'Akamai EdgeGrid token',
    why: 'With its client secret it changes delivery, DNS and security settings.',
    keywords: ['akab-'],
    pattern: /(?<![\w-])akab-[a-z0-9]{16}-[a-z0-9]{16}(?!\.?[\w-]|\.\.)/,
    confidence: 'likely',
    suggestedName: 'AKAMAI_ACCESS_TOKEN',
    page: 'https://techdocs.akamai.com/developer/docs/manage-many-accounts-with-one-api-client',
    hits: ['access_token = «akab-{lower:16}-{lower:16}»', 'AKAMAI_CLIENT_TOKEN=«akab-{lower:16}-{lower:16}»'],
    misses: ['host = akab-{lower:16}-{lower:16}.luna.akamaiapis.net', 'akab-{lower:8}'],
  },
  {
    id: 'akamai-client-secret',
    title: 'Akamai client secret',
    why: 'With its tokens it changes delivery, DNS and security settings.',
    keywords: ['secret'],
    assigned: /^(?:.* )?client ?secret$/,
    near: ['akam', 'edgerc', 'edgegrid', 'akab-'],
    pattern: /[A-Za-z0-9+/]{43}=/,
    confidence: 'likely',
    suggestedName: 'AKAMAI_CLIENT_SECRET',
    page: 'https://techdocs.akamai.com/developer/docs/make-your-first-api-call-1',
    hits: ['[default]\nhost = shop.luna.akamaiapis.net\nclient_secret = «{base64:43}=»', 'AKAMAI_CLIENT_SECRET=«{base64:43}=»'],
    misses: ['client_secret = {base64:43}=', 'AKAMAI_CLIENT_SECRET={base64:20}='],
  },
];
