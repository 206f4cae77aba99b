/** Customer.io: tracking keys and app keys are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const customerIo: readonly Rule[] = [
  {
    id: 'customer-io-api-key',
    title: 'Customer.io API key',
    why: 'Whoever has it changes people’s data, with an app key sends messages to them.',
    keywords: ['customer', 'cio_'],
    assigned: /(?:^|.* )(?:customer ?io|cio) ?(?:.* )?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}|[0-9a-f]{20}/,
    confidence: 'likely',
    suggestedName: 'CUSTOMERIO_API_KEY',
    page: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
    hits: ['CUSTOMERIO_API_KEY=«{hex:20}»', 'CUSTOMER_IO_APP_KEY=«{hex:32}»', 'customerIoTrackKey: "«{hex:20}»"'],
    misses: ['CUSTOMERIO_SITE_ID={hex:20}', 'customer_key = "{hex:20}"'],
  },
];
