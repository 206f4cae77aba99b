/** allowlist: values that have a credential's form and are none: placeholders, examples from documentation, keys made to be published. */

import { decodeBase64 } from '../checksums/base64.ts';
import { basicPassword } from '../checksums/basic-credentials.ts';
import { nkey } from '../checksums/nkey.ts';
import type { Rule } from '../rule.ts';
import { isOpenJwt } from './open-jwt.ts';
import { isPlaceholder, isSpokenStandIn, isStandIn } from './placeholders.ts';

/** Never reported, whatever else speaks for it. Linear in the value's length. */
export function isAllowed(rule: Rule, value: string): boolean {
  if (rule.quality === 'any') return false;
  if (isOpenJwt(value) || isPublicNkey(value) || documented.has(value)) return true;
  if (rule.quality !== 'stated' && isSpokenPair(value)) return true;
  if (rule.quality === undefined || rule.quality === 'token' || rule.quality === 'by-name') return isPlaceholder(value);
  const password = rule.checksum === 'basic-credentials' ? basicPassword(value) : undefined;
  if (password !== undefined || rule.quality === 'stated') return isPlaceholder(value) || isSpokenStandIn(password ?? value);
  return isStandIn(value);
}

/** What RFC 5849, 6455, 6749, 6750 and 7617, the reference of nuget.config and kubeadm's manual show for tokens and passwords, and so do all that explain them. */
const documented = new Set([
  'dpf43f3p2l4k3l03',
  'kd94hf93k423kf44',
  'hh5s93j4hdidpola',
  'hdhd0244k9j7ao03',
  'nnch734d00sl2jdk',
  'pfkkdhi9sl3r4s00',
  '0685bd9184jfhq22',
  'ad180jjd733klru7',
  'wOJIO9A2W5mFwDgiDvZbTSMK%2FPY%3D',
  'bYT5CMsGcbgUdFHObYMEfcx6bsw%3D',
  '74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D',
  'h480djs93hd8',
  '2YotnFZFEjr1zCsicMWpAA',
  'tGzv3JOkF0XG5Qx2TlKWIA',
  'czZCaGRSa3F0MzpnWDFmQmF0M2JW',
  'czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3',
  '7Fjfp0ZBr1KtDRbnfVdmIw',
  'vF9dft4qmT',
  'dGhlIHNhbXBsZSBub25jZQ==',
  'gX1fBat3bV',
  'mF_9.B5f-4.1JqM',
  'QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
  '33f!!lloppa',
  'hal+9ooo_da!sY',
  'abcdef.0123456789abcdef',
]);

/** The password of somebody called user in base64, as requests carry it; letters beyond ASCII are tests of their encoding. */
function isSpokenPair(value: string): boolean {
  if (!/^(?:[Bb]asic )?[A-Za-z0-9+/]{8,88}={0,2}$/.test(value)) return false;
  const decoded = decodeBase64(value.replace(/^[Bb]asic /, '')) ?? '';
  if (/^[A-Za-z\x80-\xff]{2,40}:[A-Za-z\x80-\xff]{2,40}$/.test(decoded) && /[\x80-\xff]/.test(decoded)) return true;
  const password = /^(?:user|username):([\x20-\xff]{1,40})$/i.exec(decoded)?.[1];
  if (password === undefined) return false;
  return isSpokenStandIn(password) || /^(?=.*[\x80-\xff])[A-Za-z\x80-\xff]{3,}$/.test(password);
}

/** What NATS tells everybody of a user, an account or a server; a seed begins with S. */
function isPublicNkey(value: string): boolean {
  return value.length === 56 && /^[ACNOUX][A-Z2-7]+$/.test(value) && nkey(value) === 'right';
}
