/** url-password: the password in an address before its host (RFC 3986), and in a Go driver's address. */

import type { Rule } from '../../rule.ts';

/** Hosts of RFC 2606 and words for a host: those are kept for documentation and open nothing. */
const documentationHost =
  '(?:(?:[\\w-]{1,40}\\.){0,3}(?:example(?:\\.(?:com|org|net))?|test\\d?|invalid|host\\d?|hostname|hostname\\.remote|domain|server|foo|bar|baz)(?![\\w.-]))';

/** A look-ahead at what is none of them. */
export const documentationHosts = `(?!${documentationHost})`;

// What separates the parts of an address, quotes and brackets end each part, so no text is read twice.
const upToHost =
  '(?:://|(?<=["\'`=\\s])(?=[\\w.-]{1,60}:[^\\s@"\'`]{3,100}@(?:(?:tcp|unix)\\(|/\\w)))(?<user>[^\\s:/?#@"\'`<>()[\\]{},;\\\\]{0,100}):(?!\\k<user>@|x-oauth-basic@)(?<secret>[^\\s:/?#@"\'`<>[\\]{}\\\\]{4,200})@';

export const urlPassword: Rule = {
  id: 'url-password',
  title: 'password in an address',
  why: 'Whoever has it signs in where the address points to.',
  keywords: ['://', '@tcp(', '@unix(', '@/'],
  pattern: new RegExp(`${upToHost}${documentationHosts}(?:[A-Za-z0-9[{$]|/\\w)`),
  quality: 'stated',
  confidence: 'likely',
  shape: 'address',
  suggestedName: 'URL_PASSWORD',
  page: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  hits: [
    'DATABASE_URL=postgres://shop:«{base62:16}»@db.shop.internal:5432/shop',
    'url = "amqp://worker:«{base62:12}»@queue"',
    'git clone https://build:«{base62:20}»@git.shop.internal/shop.git',
    'redis://:«{base62:24}»@cache:6379/0',
    'redis://:«{base62:8}({base62:4},{base62:4})»@cache:6379/0',
    'engine = create_engine(f"postgresql://shop:«{base62:14}»@{host}:5432/shop")',
    'smtp://mailer:«{base62:6}%40{base62:4}»@mail.shop.internal:587',
    'sql.Open("mysql", "shop:«{base62:12}»@tcp(db:3306)/shop")',
    'postgres://shop:«{base62:12}»@server1:5432/shop',
    'sql.Open("mysql", "shop:«{base62:12}»@/orders")',
    'postgres://shop:«{base62:12}»@/orders?host=/var/run/postgresql',
  ],
  misses: [
    'postgres://user:password@localhost/db',
    'postgres://postgres:postgres@localhost:5432',
    'https://{base62:20}@example.com',
    'postgres://$USER:$PASSWORD@db/shop',
    `https://user:\${{ secrets.TOKEN }}@github.com`,
    'http://localhost:8080/@scope/package',
    'see https://shop.internal:8443/a@b',
    'user:password@tcp(localhost:3306)/shop',
    'https://shop:{base62:12}@api.example.com/orders',
    'ftp://shop:{base62:12}@host/file',
    'postgres://shop:{base62:12}@test1:5432/shop',
    'http://shop:a%0D%0A%01b@shop.internal',
    'http://shop:super$ecret@shop.internal',
    'smtp://shop:%env(MAIL_PASSWORD)%@mail.shop.internal',
  ],
};

export const urlPasswordAtExample: Rule = {
  ...urlPassword,
  id: 'url-password-at-example',
  title: 'password in an address with an example’s host',
  why: 'The host is made up, but the password looks as if somebody had left it there.',
  // What is percent-encoded before such a host is a test of that.
  pattern: new RegExp(`${upToHost}(?<!%[^@]{2,200}@)(?=${documentationHost})`),
  quality: 'random',
  confidence: 'possible',
  hits: ['DATABASE_URL=postgres://shop:«{base62:20}7»@db.example.com/shop', 'redis://:«{hex:32}»@host:6379'],
  misses: [
    'https://shop:{base62:12}@api.example.com/orders',
    'https://user:password-of-the-user@example.com',
    'http://user:%01%09%0A{base62:16}%20@host/',
  ],
};
