/** VirusTotal: 64 hex digits, known by their name or header. */

import type { Rule } from '../rule.ts';

export const virustotal: readonly Rule[] = [
  {
    id: 'virustotal-api-key',
    title: 'VirusTotal API key',
    why: 'Whoever has it looks up and uploads files with your quota, and reads what you uploaded.',
    keywords: ['virustotal', 'virus_total', 'vt_', 'vtapi'],
    assigned: /(?:^|.* )(?:virus ?total ?(?:.* )?(?:key|token|secret|api)|vt (?:.* )?(?:api ?)?(?:key|token)|vt ?api ?key)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'VT_API_KEY',
    page: 'https://docs.virustotal.com/docs/api-overview',
    hits: ['VIRUSTOTAL_API_KEY=«{hex:64}»', 'VT_API_KEY="«{hex:64}»"', 'virustotal.token: «{hex:64}»'],
    misses: ['virustotal_sha256 = "{hex:64}"', 'VIRUSTOTAL_API_KEY={hex:40}', 'api_hash = "{hex:64}"'],
  },
  {
    id: 'virustotal-api-key-header',
    title: 'VirusTotal API key',
    why: 'Whoever has it looks up and uploads files with your quota, and reads what you uploaded.',
    keywords: ['x-apikey', 'virustotal.com/'],
    pattern:
      /(?:[Xx]-[Aa]pikey["']?\]? {0,4}[:=,] {0,4}["']?|virustotal\.com\/[^\s"'`]{0,200}[?&]apikey=)(?<secret>[0-9a-f]{64})(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'VT_API_KEY',
    page: 'https://docs.virustotal.com/docs/api-overview',
    hits: [
      `curl --header 'x-apikey: «{hex:64}»' https://www.virustotal.com/api/v3/files`,
      'headers = {"X-Apikey": "«{hex:64}»"}',
      'https://www.virustotal.com/vtapi/v2/file/report?apikey=«{hex:64}»&resource=1',
    ],
    misses: ['x-apikey: {hex:40}', 'https://www.virustotal.com/gui/file/{hex:64}'],
  },
];
