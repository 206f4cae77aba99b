/**
 * templates: texts with tokens that pass for real ones, made when a test or the demo runs, so that none stands in the repository.
 *
 * `{kind:length}` becomes random characters of that kind, the same for the same template and seed:
 * `alnum` and `base62` (A–Z a–z 0–9), `alpha`, `base64`, `base64url`, `base32` (A–Z 2–7), `base32-lower`, `hex`, `upper-hex`, `digits`, `upper` (A–Z 0–9), `lower` (a–z 0–9), `small` (a–z).
 * `{crc-base62:30}` is 30 of base62 and their checksum, 36 in all (GitHub, npm); `{gitlab-routable:glpat-}` a whole token with that prefix, as is `{grafana-crc:glsa_}`;
 * `{aws-id}` what follows AKIA; `{nkey:U}` a NATS seed of that kind; `{discord-id}` a bot's id in base64; `{uuid}`; `{jwt}`; `{basic}` base64 of user:password;
 * `{stellar-seed}`, `{zuplo-key}`, `{age-key}`, `{atlassian-token:ATATT3}` and `{cloudflare-token:cfut_}` are whole, checksum and all;
 * `{pem:RSA PRIVATE KEY}` a block of lines, `{pem-escaped:…}` the same with `\n` as in JSON. Other braces stay as they are.
 */

import { atlassianSum } from '../core/detect/checksums/atlassian-crc.ts';
import { encodeBech32 } from '../core/detect/checksums/bech32.ts';
import { cloudflareSum } from '../core/detect/checksums/cloudflare-crc.ts';
import { encodeCrc } from '../core/detect/checksums/crc-base62.ts';
import { routableCrc } from '../core/detect/checksums/gitlab-routable.ts';
import { littleEndianCrc } from '../core/detect/checksums/grafana-crc.ts';
import { encodeNkey } from '../core/detect/checksums/nkey.ts';
import { encodeSeed } from '../core/detect/checksums/stellar-strkey.ts';
import { zuploSum } from '../core/detect/checksums/zuplo-crc.ts';
import type { Span } from '../core/text/span.ts';

export function expandTemplate(template: string, seed = 1): string {
  const random = createRandom(`${seed}:${template}`);
  return template.replace(/\{([a-z0-9-]+)(?::([^{}]*))?\}/g, (form: string, kind: string, argument = '') => {
    const alphabet = alphabets.get(kind);
    if (alphabet !== undefined && /^\d+$/.test(argument)) return characters(random, alphabet, Number(argument));
    return makers.get(kind)?.(random, argument) ?? form;
  });
}

/** A text in which `«` and `»` enclose a value: the text without the marks, and where the value stands. */
export function readMarked(marked: string): { readonly text: string; readonly span: Span } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  if (start < 0 || end < start) throw new Error('The text marks no value with « and ».');
  return { text: marked.replace('«', '').replace('»', ''), span: { start, end } };
}

/** A whole number from 0 to below `below`. */
export type Random = (below: number) => number;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

const alphabets = new Map([
  ['alnum', upper + lower + digits],
  ['base62', upper + lower + digits],
  ['alpha', upper + lower],
  ['base64', `${upper}${lower}${digits}+/`],
  ['base64url', `${upper}${lower}${digits}-_`],
  ['base32', `${upper}234567`],
  ['base32-lower', `${lower}234567`],
  ['hex', `${digits}abcdef`],
  ['upper-hex', `${digits}ABCDEF`],
  ['digits', digits],
  ['small', lower],
  ['upper', upper + digits],
  ['lower', lower + digits],
]);

const makers = new Map<string, (random: Random, argument: string) => string>([
  ['crc-base62', crcToken],
  ['gitlab-routable', routableToken],
  ['grafana-crc', grafanaToken],
  ['aws-id', awsId],
  ['nkey', nkeySeed],
  ['discord-id', (random) => encode(`${1 + random(8)}${characters(random, digits, 17)}`)],
  ['uuid', (random) => [8, 4, 4, 4, 12].map((length) => characters(random, `${digits}abcdef`, length)).join('-')],
  ['jwt', jwt],
  ['basic', (random) => encode(`build:${characters(random, upper + lower + digits, 18)}`)],
  ['stellar-seed', (random) => encodeSeed(Array.from({ length: 32 }, () => random(256)))],
  ['zuplo-key', zuploKey],
  ['age-key', ageKey],
  ['atlassian-token', atlassianToken],
  ['cloudflare-token', cloudflareToken],
  ['pem', (random, label) => pem(random, label).join('\n')],
  ['pem-escaped', (random, label) => pem(random, label).join('\\n')],
]);

/** No character three times in a row, letters and digits mixed, and it begins and ends with a letter or digit: as generators mostly give. */
function characters(random: Random, alphabet: string, length: number): string {
  const rim = alphabet.replace(/[^A-Za-z0-9]/g, '');
  let text = '';
  while (text.length < length) {
    const from = text.length === 0 || text.length === length - 1 ? rim : alphabet;
    const next =
      text.length > 2 && text.length % 7 === 3 && /[0-9]/.test(alphabet)
        ? digitOf(random, alphabet)
        : from.charAt(random(from.length));
    if (!text.endsWith(next)) text += next;
  }
  return text;
}

function digitOf(random: Random, alphabet: string): string {
  const from = alphabet.replace(/[^0-9]/g, '');
  return from.charAt(random(from.length));
}

function crcToken(random: Random, length: string): string {
  const body = characters(random, upper + lower + digits, Number(length));
  return body + encodeCrc(body);
}

function routableToken(random: Random, prefix: string): string {
  const payload = characters(random, upper + lower + digits, 36);
  const rest = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`;
  return rest + routableCrc(rest);
}

function zuploKey(random: Random): string {
  const body = characters(random, upper + lower + digits, 32);
  return `zpka_${body}_${zuploSum(body)}`;
}

function grafanaToken(random: Random, prefix: string): string {
  const rest = prefix + characters(random, upper + lower + digits, 32);
  return `${rest}_${littleEndianCrc(rest)}`;
}

/** 32 bytes are 51 digits of five bits and one of a single bit. */
function ageKey(random: Random): string {
  const data = Array.from({ length: 52 }, (_, index) => (index === 51 ? random(2) * 16 : random(32)));
  return encodeBech32('age-secret-key-', data).toUpperCase();
}

function atlassianToken(random: Random, prefix: string): string {
  const rest = `${prefix}${characters(random, `${upper}${lower}${digits}-_`, 177)}=`;
  return rest + atlassianSum(rest);
}

function cloudflareToken(random: Random, prefix: string): string {
  const body = characters(random, upper + lower + digits, 40);
  return prefix + body + cloudflareSum(body);
}

/** The flag bit set, then an account number that has a leading zero, so that it is in range. */
function awsId(random: Random): string {
  return `Q${characters(random, `${upper}234567`.replace(/[IJ]/g, ''), 15)}`;
}

/** 34 random bytes and their checksum, of which the first two begin the text with `S` and the kind. */
function nkeySeed(random: Random, kind: string): string {
  const [seed, type] = [upper.indexOf('S'), upper.indexOf(kind)];
  const bytes = [(seed << 3) | (type >> 2), ((type & 3) << 6) | random(64)];
  while (bytes.length < 34) bytes.push(random(256));
  return encodeNkey(bytes);
}

function jwt(random: Random): string {
  const header = encode('{"alg":"HS256","typ":"JWT"}');
  const payload = encode(`{"sub":"${characters(random, digits, 10)}","iat":17${characters(random, digits, 8)}}`);
  return [header, payload, characters(random, `${upper}${lower}${digits}-_`, 43)]
    .map((part) => part.replace(/=+$/, ''))
    .join('.');
}

/** Begins like DER or an OpenSSH key, by its label, and is random from there on. */
function pem(random: Random, label: string): string[] {
  const start = label.startsWith('OPENSSH') ? 'b3BlbnNzaC1rZXktdjEAAAAA' : 'MIIEvQIBADANBgkqhkiG9w0B';
  const body = start + characters(random, `${upper}${lower}${digits}+/`, 600);
  return [`-----BEGIN ${label}-----`, ...(body.match(/.{1,64}/g) ?? []), `-----END ${label}-----`];
}

function encode(text: string): string {
  return Buffer.from(text, 'latin1').toString('base64');
}

/** The same numbers for the same seed, everywhere: mulberry32 on an FNV-1a hash of it, good enough to look random. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
