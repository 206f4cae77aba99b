/** Credentials that no vendor's form tells: keys, tokens, addresses, headers, and values known by their name alone. */

import type { Rule } from '../rule.ts';

export const privateKey: Rule = {
  id: 'private-key',
  title: 'private key',
  why: 'Whoever has it signs, decrypts or signs in as its owner.',
  keywords: ['private key'],
  // A key that is encrypted with a passphrase says so in its first line. The body holds no mark that only code has.
  pattern:
    /-----BEGIN (?!ENCRYPTED )(?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-;{}[\]$<>&|!?*@#_%`~^]|-(?!----)){64,16000}-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  reach: 16400,
  quality: 'any',
  confidence: 'likely',
  checksum: 'pem-body',
  suggestedName: 'PRIVATE_KEY',
  page: 'https://csrc.nist.gov/projects/key-management',
  hits: ['«{pem:RSA PRIVATE KEY}»\n', 'key = "«{pem-escaped:EC PRIVATE KEY}»"', '    «{pem:OPENSSH PRIVATE KEY}»'],
  misses: ['{pem:PUBLIC KEY}', '{pem:ENCRYPTED PRIVATE KEY}', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
};

export const jwt: Rule = {
  id: 'jwt',
  title: 'JSON Web Token',
  why: 'Whoever has it acts as its subject until it expires.',
  keywords: ['eyj'],
  pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}(?![\w.-])/,
  reach: 9100,
  confidence: 'possible',
  checksum: 'jwt-header',
  suggestedName: 'ACCESS_TOKEN',
  page: 'https://datatracker.ietf.org/doc/html/rfc7519',
  hits: ['const session = "«{jwt}»"', 'Authorization: Bearer «{jwt}»'],
  misses: ['eyJ{base64url:30}', 'eyJ{base64url:20}.eyJ{base64url:20}.', 'eyJ{base64url:20}.{base64url:20}.{base64url:43}'],
};

export const urlPassword: Rule = {
  id: 'url-password',
  title: 'password in an address',
  why: 'Whoever has it signs in where the address points to.',
  keywords: ['://'],
  // What separates the parts of an address, quotes and brackets end each part, so no text is read twice.
  pattern:
    /:\/\/(?<user>[^\s:/?#@"'`<>()[\]{},;\\]{0,100}):(?!\k<user>@)(?<secret>[^\s:/?#@"'`<>()[\]{},\\]{6,200})@[A-Za-z0-9[$]/,
  quality: 'stated',
  confidence: 'likely',
  suggestedName: 'URL_PASSWORD',
  page: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  hits: [
    'DATABASE_URL=postgres://shop:«{base62:16}»@db.shop.internal:5432/shop',
    'url = "amqp://worker:«{base62:12}»@queue"',
    'git clone https://build:«{base62:20}»@git.shop.internal/shop.git',
    'redis://:«{base62:24}»@cache:6379/0',
  ],
  misses: [
    'postgres://user:password@localhost/db',
    'postgres://postgres:postgres@localhost:5432',
    'https://{base62:20}@example.com',
    'postgres://$USER:$PASSWORD@db/shop',
    `https://user:\${{ secrets.TOKEN }}@github.com`,
    'http://localhost:8080/@scope/package',
    'see https://shop.internal:8443/a@b',
  ],
};

export const authorizationHeader: Rule = {
  id: 'authorization-header',
  title: 'credentials in an Authorization header',
  why: 'Whoever has them calls the service as you.',
  keywords: ['authorization'],
  pattern:
    /authorization\\?["'`]?\]?\s{0,8}(?:[:=,(]|=>)\s{0,8}[a-z]{0,2}\\?["'`]?(?:bearer|basic|token|bot)[ +]{1,4}(?<secret>[\w.~+/-]{12,2048}={0,2})(?![\w.~+/=(-])/i,
  reach: 2200,
  quality: 'random',
  confidence: 'likely',
  checksum: 'basic-credentials',
  suggestedName: 'AUTH_TOKEN',
  page: 'https://datatracker.ietf.org/doc/html/rfc7617',
  hits: [
    `curl -H 'Authorization: Bearer «{base62:40}»' https://api.shop.internal`,
    'headers: { Authorization: "Basic «{basic}»" }',
    'headers["Authorization"] = "token «{hex:40}»"',
    '.header("Authorization", "Bearer «{base64url:32}»")',
  ],
  misses: [
    'Authorization: Bearer YOUR_ACCESS_TOKEN',
    `Authorization: Bearer \${token}`,
    'headers.authorization = "Bearer " + token',
    'authorization: Bearer <access-token>',
    'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=',
    'authorization: "Bearer authorization-token-of-the-user"',
  ],
};

export const genericCredential: Rule = {
  id: 'generic-credential',
  title: 'hard-coded credential',
  why: 'Its name says that it opens something, and its value looks real.',
  keywords: ['pass', 'pwd', 'secret', 'token', 'credential', 'key'],
  assigned:
    /^(?!(?:.* )?(?:csrf|xsrf|page|next|prev|previous|continuation|cancellation|cancel|sync|pagination|public|publishable|site|hash|hashed|encrypted|sealed|masked|fake|dummy|mock|example|sample|placeholder)(?: |$))(?:.*(?:password|passwd|passphrase|passwort|pwd|secret|token)|(?:.* )?(?:pass|db ?pass|credentials?)|.*(?:api|access|auth|private|secret|signing|signature|encryption|encrypt|master|account|service|shared|client|license|storage|session|webhook|app|application|admin|deploy|cipher|jwt|hmac|security|subscription|function|host) ?key)(?: (?:value|string|text|default|prod|production|dev|development|staging|live|test|primary|secondary|old|new|current|base|b|raw|plain|\d{1,4})){0,3}$/,
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
  ],
  misses: [
    'password = "changeme"',
    'password: "Enter your password"',
    'apiKey = process.env.API_KEY',
    'secret = "ref+keychain://shop/API_KEY"',
    'nextPageToken = "{base62:32}"',
    'publicKey = "{base64:44}"',
    'api_key = "{uuid}"',
    'token_url = "{base62:32}"',
  ],
};
