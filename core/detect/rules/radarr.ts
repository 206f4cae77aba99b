/** Radarr, Sonarr and their kin: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const radarr: readonly Rule[] = [
  {
    id: 'radarr-api-key',
    title: 'Radarr, Sonarr, Lidarr, Readarr or Prowlarr API key',
    why: 'Whoever has it controls the server, and runs scripts on it.',
    keywords: ['radarr', 'sonarr', 'lidarr', 'readarr', 'prowlarr'],
    assigned: /(?:^|.* )(?:radarr|sonarr|lidarr|readarr|prowlarr) (?:.* )?(?:key|token)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'RADARR_API_KEY',
    page: 'https://wiki.servarr.com/radarr/settings#security',
    hits: ['RADARR_API_KEY=«{hex:32}»', 'sonarrApiKey: "«{hex:32}»"', '"prowlarr_key": "«{hex:32}»"'],
    misses: ['RADARR_API_KEY={hex:20}', 'sonarr_download_id = "{hex:32}"'],
  },
];
