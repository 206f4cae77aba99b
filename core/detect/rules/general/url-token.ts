/** url-token: a token that stands where an address has its user, with no password or an empty one behind it. */

import type { Rule } from '../../rule.ts';
import { documentationHosts } from './url-password.ts';

export const urlToken: Rule = {
  id: 'url-token',
  title: 'token in an address',
  why: 'Whoever has it signs in where the address points to.',
  keywords: ['://'],
  // A public key of Sentry's, which stands at the same place, has the number of a project behind its host.
  pattern: new RegExp(
    `:\\/\\/(?<secret>[\\w.~+-]{16,255}={0,2})(?::(?:x-oauth-basic|x|X)?)?@${documentationHosts}(?![\\w.:-]{1,200}(?:\\/[\\w.-]{1,40}){0,3}\\/\\d{1,12}(?![\\w/.-]))[A-Za-z0-9[]`,
  ),
  quality: 'random',
  confidence: 'likely',
  shape: 'address',
  suggestedName: 'URL_TOKEN',
  page: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  hits: [
    'git clone https://«{base62:32}7»@git.shop.internal/shop/orders.git',
    'const address = "https://«{hex:32}»@api.shop.internal/v1";',
    'url = https://«{base62:26}7»:x-oauth-basic@git.shop.internal/shop.git',
    'curl https://«{base62:32}7»:@api.shop.internal/orders',
  ],
  misses: [
    'https://deploy@git.shop.internal/shop.git',
    'https://first.last-of-the-department@shop.internal',
    'https://{hex:32}@o12345.ingest.sentry.io/4501',
    'https://{hex:32}@sentry.shop.internal/12',
    'https://{base62:32}@example.com/orders',
    `https://\${TOKEN}@git.shop.internal/shop.git`,
  ],
};
