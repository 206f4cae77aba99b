/** OneSignal: keys with a prefix for app or organisation, and older ones known by their name. */

import type { Rule } from '../rule.ts';

export const onesignal: readonly Rule[] = [
  {
    id: 'onesignal-api-key',
    title: 'OneSignal API key',
    why: 'Whoever has it sends messages to your users and reads who they are.',
    keywords: ['os_v2_app_', 'os_v2_org_'],
    pattern: /(?<![A-Za-z0-9])os_v2_(?:app|org)_[a-z2-7]{90,110}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'ONESIGNAL_API_KEY',
    page: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    hits: ['ONESIGNAL_API_KEY=«os_v2_app_{base32-lower:103}»', 'Authorization: Key «os_v2_org_{base32-lower:103}»'],
    misses: ['os_v2_app_{base32-lower:40}', 'os_v2_usr_{base32-lower:103}'],
  },
  {
    id: 'onesignal-legacy-key',
    title: 'OneSignal API key',
    why: 'Whoever has it sends messages to your users and reads who they are.',
    keywords: ['onesignal', 'one_signal', 'one-signal'],
    assigned: /(?:^|.* )one ?signal (?:.* )?(?:key|token|secret|auth)$|(?:^| )(?:key|token|secret) one ?signal$/,
    // A UUID, or the base64 of one.
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[A-Za-z0-9+/]{48}/i,
    confidence: 'likely',
    suggestedName: 'ONESIGNAL_API_KEY',
    page: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    hits: ['ONESIGNAL_REST_API_KEY=«{base62:48}»', 'oneSignalApiKey: "«{uuid}»"', 'ONE_SIGNAL_AUTH_KEY="«{base62:48}»"'],
    misses: ['ONESIGNAL_APP_ID={uuid}', 'ONESIGNAL_API_KEY={base62:30}', 'onesignal_safari_web_id = "{uuid}"'],
  },
];
