/** Segment: Public API tokens have a prefix, older workspace tokens two parts; write keys are made to stand in web pages. */

import type { Rule } from '../rule.ts';

export const segment: readonly Rule[] = [
  {
    id: 'segment-public-api-token',
    title: 'Segment Public API token',
    why: 'Whoever has it reads and changes the workspace: sources, destinations, users.',
    keywords: ['sgp_'],
    pattern: /(?<![A-Za-z0-9_])sgp_[A-Za-z0-9]{64}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SEGMENT_API_TOKEN',
    page: 'https://segment.com/docs/api/public-api/',
    hits: ['SEGMENT_API_TOKEN=«sgp_{base62:64}»', 'Authorization: Bearer «sgp_{base62:64}»'],
    misses: ['sgp_{hex:40}', 'sgp_{base62:63}'],
  },
  {
    id: 'segment-config-api-token',
    title: 'Segment workspace token',
    why: 'Whoever has it reads and changes the workspace: sources, destinations, users.',
    keywords: ['segment'],
    near: ['segment'],
    pattern: /(?<![\w.-])[\w-]{43}\.[\w-]{43}(?!\.?[\w-]|\.\.)/,
    confidence: 'likely',
    suggestedName: 'SEGMENT_ACCESS_TOKEN',
    page: 'https://segment.com/docs/api/config-api/authentication/',
    hits: ['SEGMENT_ACCESS_TOKEN=«{base64url:43}.{base64url:43}»', 'segment_token: "«{base64url:43}.{base64url:43}»"'],
    misses: ['token = "{base64url:43}.{base64url:43}"', 'segment {base64url:43}.{base64url:20}'],
  },
  {
    id: 'segment-write-key',
    title: 'Segment write key',
    why: 'It is made to stand in web pages and apps, and can only send events.',
    keywords: ['write_key', 'write-key', 'writekey'],
    assigned: /(?:^|.* )write ?key$/,
    near: ['segment', 'analytics'],
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'public',
    suggestedName: 'SEGMENT_WRITE_KEY',
    page: 'https://segment.com/docs/connections/find-writekey/',
    hits: ['SEGMENT_WRITE_KEY=«{base62:32}»', 'new Analytics({ writeKey: "«{base62:32}»" })'],
    misses: ['write_key = "{base62:32}"'],
  },
];
