/** generic-credential: values that are known by the name that they are given to alone. */

import type { Rule } from '../../rule.ts';
import { notAnotherThing } from './other-names.ts';

export const genericCredential: Rule = {
  id: 'generic-credential',
  title: 'hard-coded credential',
  why: 'Its name says that it opens something, and its value looks real.',
  keywords: ['pass', 'pwd', 'secret', 'token', 'credential', 'creds', 'key', 'auth', 'pw', 'sig=', 'sig"', 'sig\\'],
  assigned: new RegExp(
    `^${notAnotherThing}(?:.*(?:password|passwd|passphrase|passwort|passcode|pwd|secrets?|tokens?)|(?:.* )?(?:requirepass|masterauth|bindpw|rootpw|(?:db|proxy|user|smtp|auth|env|login)?pass|pw|credentials?|creds|auth|authorization|sig|keys?)|.*auth (?:code|verifier|signature)|.*(?:api|access|auth|private|secret|signing|signature|encryption|encrypt|master|account|service|shared|client|license|storage|session|webhook|app|application|admin|deploy|cipher|jwt|hmac|security|subscription|function|consumer|validation) ?keys?|(?:.* )?[a-z]{2,20} ?key)(?: (?:value|string|text|default|prod|production|dev|development|staging|live|test|primary|secondary|old|new|current|base|raw|plain|repeat|confirmation|confirm|secure|v|header|auth|b|\\d{1,4})){0,3}$`,
  ),
  pattern: /[\s\S]{1,1024}/,
  quality: 'by-name',
  confidence: 'possible',
  suggestedName: 'CREDENTIAL',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: [
    'const apiKey = "«{base62:32}»"',
    'db_password: "«{base62:12}»"',
    'connect(host, password="«{base62:14}»")',
    'client_secret = «{hex:40}»',
    '{"accessToken": "«{base64url:43}»"}',
    'var signingKey: String = "«{base62:40}»"',
    'System.setProperty("SHOP_TOKEN", "«{base62:32}»")',
    '<shopToken>\n  «{base62:32}»\n</shopToken>',
    '<add key="ShopApiKey" value="«{base62:32}»" />',
    'api_key = os.getenv("SHOP_API_KEY", "«{base62:32}»")',
    'Server=db;User Id=shop;Password=«{base62:12}»;Database=shop',
    'https://api.shop.internal/orders?api_key=«{base62:32}»&page=1',
    'the shop token is «{base62:32}»',
    'shop-cli login --api-key «{base62:32}»',
    'client_secret = "«{uuid}»"',
    'name,api_key\nshop,«{base62:32}»',
    `INSERT INTO users (login, password) VALUES ('shop', '«{base62:16}»');`,
    'X-Api-Key: «{uuid}»',
  ],
  misses: [
    'password = "changeme"',
    'password: "Enter your password"',
    'apiKey = process.env.API_KEY',
    'secret = "ref+keychain://shop/API_KEY"',
    'nextPageToken = "{base62:32}"',
    'publicKey = "{base64:44}"',
    'idempotency_key = "{uuid}"',
    'token_id = "{uuid}"',
    'token_url = "{base62:32}"',
    'gpg --recv-keys {hex:40}',
  ],
};
