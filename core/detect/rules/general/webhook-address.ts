/** webhook-address: addresses that take a message or start something for whoever knows them, of services that no rule knows. */

import type { Rule } from '../../rule.ts';
import { documentationHosts } from './url-password.ts';

/** With two digits at least, as words have not; or a UUID. */
const random =
  '(?<secret>(?=[A-Za-z_-]{0,60}\\d[A-Za-z_-]{0,60}\\d)[A-Za-z0-9_-]{24,200}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\\w/.-])';

export const webhookAddress: Rule = {
  id: 'webhook-address',
  title: 'address of a webhook',
  why: 'Whoever knows the address may send to it what it takes for yours.',
  keywords: ['hook'],
  pattern: new RegExp(
    `https?:\\/\\/${documentationHosts}(?:[\\w.-]{0,80}hooks?\\.[\\w.-]{2,80}\\/(?:[\\w-]{1,60}\\/){0,6}|[\\w.-]{3,100}(?::\\d{2,5})?\\/(?:[\\w-]{1,40}\\/){0,4}[\\w-]{0,30}hooks?\\/(?:[\\w-]{1,60}\\/){0,5})${random}`,
  ),
  quality: 'generated',
  confidence: 'possible',
  shape: 'address',
  suggestedName: 'WEBHOOK_TOKEN',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: [
    'curl -d @order.json https://shop.internal/webhook/«{base62:32}7»',
    'url: "https://hooks.shop.dev/catch/12345/«{lower:30}77»"',
    'POST https://flows.shop.dev:8443/api/v1/webhooks/orders/«{uuid}»',
  ],
  misses: [
    'https://api.shop.dev/repos/shop/orders/hooks/12345678',
    'https://docs.shop.dev/webhooks/verify-signatures-of-incoming-messages-in-2024',
    'https://example.com/webhook/{base62:32}',
    'https://shop.dev/hooks/{hex:40}.js',
  ],
};
