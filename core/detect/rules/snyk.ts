/** Snyk: API tokens are UUIDs, known by their name; personal and service accounts' newer tokens carry a prefix. */

import type { Rule } from '../rule.ts';

export const snyk: readonly Rule[] = [
  {
    id: 'snyk-access-token',
    title: 'Snyk access token',
    why: 'Whoever has it reads the vulnerabilities of every project that its owner sees.',
    keywords: ['snyk_uat.', 'snyk_sat.'],
    pattern: /(?<![A-Za-z0-9])snyk_[us]at\.[a-z0-9]{8}\.[\w-]{20,1000}\.[\w-]{20,200}(?!\.?[\w-]|\.\.)/,
    reach: 1300,
    confidence: 'certain',
    suggestedName: 'SNYK_TOKEN',
    page: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    hits: [
      'SNYK_TOKEN=«snyk_uat.{hex:8}.{base64url:80}.{base64url:43}»',
      'snyk auth «snyk_sat.{lower:8}.{base64url:60}.{base64url:43}»',
    ],
    misses: ['snyk_uat.{hex:8}', 'snyk_pat.{hex:8}.{base64url:80}.{base64url:43}'],
  },
  {
    id: 'snyk-api-token',
    title: 'Snyk API token',
    why: 'Whoever has it reads the vulnerabilities of every project that its owner sees.',
    keywords: ['snyk', 'token', 'key'],
    assigned: /(?:^|.* )snyk ?(?:.* )?(?:key|token|secret|api|pat)$|^(?:(?:api|auth|access) ?)?(?:key|token)$/,
    near: ['snyk'],
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'SNYK_TOKEN',
    page: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    hits: ['SNYK_TOKEN=«{uuid}»', 'snyk:\n  token: «{uuid}»\n', 'snykApiKey = "«{uuid}»"'],
    misses: ['SNYK_ORG_ID={uuid}', 'token = "{uuid}"', 'SNYK_TOKEN={hex:32}'],
  },
  {
    id: 'snyk-api-token-in-call',
    title: 'Snyk API token',
    why: 'Whoever has it reads the vulnerabilities of every project that its owner sees.',
    keywords: ['snyk auth ', 'snyk config set api=', 'authorization'],
    near: ['snyk'],
    pattern:
      /(?:snyk auth |snyk config set api=|[Aa]uthorization["']?: {0,2}["']?[Tt]oken )(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SNYK_TOKEN',
    page: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    hits: [
      'snyk auth «{uuid}»',
      'curl https://api.snyk.io/rest/self -H "Authorization: token «{uuid}»"',
      'snyk config set api=«{uuid}»',
    ],
    misses: ['snyk test --org {uuid}', 'Authorization: token {uuid}'],
  },
];
