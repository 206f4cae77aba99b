/** Mapbox: secret and temporary tokens; public ones (pk.) are made to stand in web pages and apps. */

import type { Rule } from '../rule.ts';

export const mapbox: readonly Rule[] = [
  {
    id: 'mapbox-secret-token',
    title: 'Mapbox secret token',
    why: 'Whoever has it uploads and deletes maps and makes tokens, as far as its scopes go.',
    keywords: ['sk.eyj', 'tk.eyj'],
    pattern: /(?<![\w.-])[st]k\.eyJ[\w-]{20,400}\.[\w-]{20,44}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'MAPBOX_SECRET_TOKEN',
    page: 'https://docs.mapbox.com/accounts/guides/tokens/',
    hits: [
      'MAPBOX_SECRET_TOKEN=«sk.eyJ{base64url:60}.{base64url:22}»',
      'mapboxgl.accessToken = "«tk.eyJ{base64url:80}.{base64url:22}»"',
      'MAPBOX_DOWNLOADS_TOKEN=«sk.eyJ{base64url:90}.{base64url:22}»',
    ],
    misses: ['sk.eyJ{base64url:10}.{base64url:22}', 'pk.eyJ{base64url:60}.{base64url:22}'],
  },
  {
    id: 'mapbox-public-token',
    title: 'Mapbox public token',
    why: 'It is made to stand in web pages and apps, and reads only public maps.',
    keywords: ['pk.eyj'],
    pattern: /(?<![\w.-])pk\.eyJ[\w-]{20,400}\.[\w-]{20,44}(?!\.?[\w-]|\.\.)/,
    confidence: 'public',
    suggestedName: 'MAPBOX_ACCESS_TOKEN',
    page: 'https://docs.mapbox.com/accounts/guides/tokens/',
    hits: ['mapboxApiKey: "«pk.eyJ{base64url:60}.{base64url:22}»"', 'MAPBOX_TOKEN=«pk.eyJ{base64url:80}.{base64url:22}»'],
    misses: ['sk.eyJ{base64url:60}.{base64url:22}'],
  },
];
