/** Mercado Pago: access tokens, APP_USR- or TEST- and the numbers of application and seller round 32 hex digits. */

import type { Rule } from '../rule.ts';

export const mercadoPago: readonly Rule[] = [
  {
    id: 'mercado-pago-access-token',
    title: 'Mercado Pago access token',
    why: 'Whoever has it takes and refunds payments for the seller.',
    keywords: ['app_usr-', 'test-'],
    pattern: /(?<![\w-])(?:APP_USR|TEST)-\d{12,19}-\d{6}-[0-9a-f]{32}-\d{6,12}(?![\w-])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'MERCADOPAGO_ACCESS_TOKEN',
    page: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
    hits: [
      'MERCADOPAGO_ACCESS_TOKEN=«APP_USR-{digits:16}-{digits:6}-{hex:32}-{digits:9}»',
      'accessToken: "«TEST-{digits:16}-{digits:6}-{hex:32}-{digits:9}»"',
    ],
    misses: ['APP_USR-{uuid}', 'APP_USR-{digits:16}-{digits:6}-{hex:20}-{digits:9}'],
  },
  {
    id: 'mercado-pago-public-key',
    title: 'Mercado Pago public key',
    why: 'It is made to stand in web pages and apps.',
    keywords: ['app_usr-', 'test-'],
    pattern: /(?<![\w-])(?:APP_USR|TEST)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/,
    reach: 64,
    confidence: 'public',
    suggestedName: 'MERCADOPAGO_PUBLIC_KEY',
    page: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
    hits: ['new MercadoPago("«APP_USR-{uuid}»")', 'MERCADOPAGO_TOKEN=«TEST-{uuid}»'],
    misses: ['APP_USR-{digits:16}-{digits:6}-{hex:32}-{digits:9}'],
  },
];
