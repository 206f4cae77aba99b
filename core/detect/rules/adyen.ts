/** Adyen: API keys begin AQE, HMAC keys are known by their name; client keys are made for web pages. */

import type { Rule } from '../rule.ts';

export const adyen: readonly Rule[] = [
  {
    id: 'adyen-api-key',
    title: 'Adyen API key',
    why: 'Whoever has it takes payments, refunds them and reads their details.',
    keywords: ['aqe'],
    // Three parts: base64, base64, and a last one with marks of all kinds in it.
    pattern: /(?<![\w+/-])AQE[A-Za-z0-9+/]{37,197}={0,2}-[A-Za-z0-9+/]{30,80}={0,2}(?:-[!#-&(-;=?-[\]-_a-~]{8,40})?(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'ADYEN_API_KEY',
    page: 'https://docs.adyen.com/development-resources/api-credentials/#generate-api-key',
    hits: [
      'ADYEN_API_KEY="«AQE{base64:77}==-{base64:43}=-{base62:16}»"',
      'client.setApiKey("«AQE{base64:93}-{base64:43}=»")',
      'X-API-Key: «AQE{base64:77}==-{base64:43}=-i:{base62:4}^{base62:9}»',
    ],
    misses: ['AQE{base64:20}', 'AQE{base64:200}', 'ADYEN_API_KEY=AQE-your-key'],
  },
  {
    id: 'adyen-hmac-key',
    title: 'Adyen HMAC key',
    why: 'Whoever has it forges notifications of payments that your server believes.',
    keywords: ['adyen'],
    assigned: /(?:^|.* )adyen.{0,40}(?:hmac|signature|secret)(?: ?key)?$/,
    pattern: /[0-9A-F]{64}|[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'ADYEN_HMAC_KEY',
    page: 'https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/',
    hits: ['ADYEN_HMAC_KEY=«{hex:64}»', 'adyenHmacKey: "«{hex:64}»"'],
    misses: ['ADYEN_HMAC_KEY={hex:32}', 'ADYEN_MERCHANT_ACCOUNT={hex:64}', 'expected_hmac = "{hex:64}"'],
  },
  {
    id: 'adyen-client-key',
    title: 'Adyen client key',
    why: 'It is made to stand in web pages and apps, and works from allowed origins only.',
    keywords: ['key'],
    assigned: /(?:^|.* )adyen.{0,40}client ?key$|^client ?key$/,
    near: ['adyen'],
    pattern: /(?:test|live)_[A-Z0-9]{32}/,
    confidence: 'public',
    suggestedName: 'ADYEN_CLIENT_KEY',
    page: 'https://docs.adyen.com/development-resources/client-side-authentication/',
    hits: ['ADYEN_CLIENT_KEY=«test_{upper:32}»', 'AdyenCheckout({ clientKey: "«live_{upper:32}»" })'],
    misses: ['ADYEN_CLIENT_KEY=test_{upper:20}', 'session_key = "test_{upper:32}"'],
  },
];
