/** lone-token: keys of vendors that no rule knows, where nothing but their form speaks for them: a short prefix, and behind it much that is random. */

import type { Rule } from '../../rule.ts';

/** What is public, what has a digest or a number behind it, and what the things of programs and services are called that have an id. */
const others = [
  'pk pub public sha\\d{0,3} md\\d hash digest checksum etag id ids uid guid GUID uuid ref rev commit git tag branch main master head latest release',
  'build chunk node linux darwin windows image img file files media asset blob obj object upload backup cache tmp temp crash stmt page layer volume disk',
  'user users account customer cus org team member project proj workspace app web api site server client service svc host device order ord item product price',
  'invoice inv payment pay pi ch charge sub subscription plan cs event evt msg message thread run step task job batch resp rs fc call req request trace span',
  'session sess conversation chat chatcmpl cmpl asst vs ftjob toolu msgbatch container tx txn block deploy deployment prod staging dev test demo example',
  'my the new old xn mrk',
]
  .join(' ')
  .replaceAll(' ', '|');

const bothCases = '(?=[\\w-]{0,60}[A-Z])(?=[\\w-]{0,60}[a-z])';
const twoDigits = '(?=(?:[A-Za-z]{0,60}\\d){2})(?=\\d{0,60}[A-Za-z])';

const forms = [
  // acme_…, acme_live_…, acm-v2-…, ACME-…
  `(?:[a-z][a-z0-9]{1,11}(?:[_-][A-Za-z0-9]{1,8}){0,2}|[A-Z][A-Z0-9]{1,9})[_-]${twoDigits}[A-Za-z0-9]{28,200}`,
  // acme_… in the letters of base64url, a good part of them in one piece
  `[a-z][a-z0-9]{1,11}[_-]${bothCases}(?=[\\w-]{0,200}[A-Za-z0-9]{20})[\\w-]{40,200}`,
  // acme_ with a JSON document in base64, as signed tokens have it, and what may follow it
  '[a-z][a-z0-9]{1,11}_(?:\\d{1,12}_)?eyJ[\\w+/-]{40,600}={0,2}(?:[_.][\\w+/-]{20,200}){0,2}',
  // ac.…, ac.v1.…
  `[A-Za-z][A-Za-z0-9]{1,5}(?:\\.[A-Za-z0-9]{1,8}){0,2}\\.${bothCases}[\\w-]{40,200}`,
];

export const loneToken: Rule = {
  id: 'lone-token',
  title: 'key with an unknown prefix',
  why: 'Its form is that of an API key; whoever has it may act as you at the service that made it.',
  keywords: [],
  begins: 'long-run',
  pattern: new RegExp(`(?<![\\w./+@%&#~-])(?<!sha\\d{1,3}=)(?!(?:${others})[_-])(?:${forms.join('|')})(?![\\w/+-]|\\.\\w)`),
  quality: 'random',
  confidence: 'possible',
  suggestedName: 'API_KEY',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: [
    'client.use("«acme_{base62:32}»")',
    'It is «acm-v2_{hex:40}».',
    '«acme-ant03-{base62:30}_{base62:40}»',
    'It is «acme_eyJ{base64:60}=_{base62:43}»',
    'ACME=«ac.pt.{base62:43}»',
    '"first\\n«acme_{base62:36}»"',
  ],
  misses: [
    'acme_{base62:20}',
    'sha1-{hex:40}',
    'main-{hex:40}',
    'cs_test_{base62:58}',
    'terraform-{digits:26}',
    'acme.py,sha256=acme_{base62:36},312',
    'https://acme.com/acme_{base62:36}',
    '"x": "{base62:6}-{base62:56}"',
    'acme_create_order_and_pay_with_card_number2024',
    'GUID_PixelFormat32bppR10G10B10A2HDR10Alpha',
  ],
};
