/** Zoom: client secrets are 32 characters, webhook secrets 22, known by their name. */

import type { Rule } from '../rule.ts';

export const zoom: readonly Rule[] = [
  {
    id: 'zoom-client-secret',
    title: 'Zoom client secret',
    why: "Whoever has it and the account's ids acts as the application.",
    keywords: ['secret'],
    assigned: /(?:^|.* )zoom (?:.* )?(?:client|api|app|sdk|oauth)? ?(?:secret|secret key)$/,
    pattern: /[A-Za-z0-9]{32,36}/,
    confidence: 'likely',
    suggestedName: 'ZOOM_CLIENT_SECRET',
    page: 'https://developers.zoom.us/docs/internal-apps/create/',
    hits: ['ZOOM_CLIENT_SECRET=«{base62:32}»', 'zoomApiSecret: "«{base62:36}»"'],
    misses: ['ZOOM_CLIENT_ID={base62:32}', 'ZOOM_CLIENT_SECRET={base62:12}', 'secret = "{base62:15}"'],
  },
  {
    id: 'zoom-webhook-secret',
    title: 'Zoom webhook secret token',
    why: 'Whoever has it forges events that your server believes.',
    keywords: ['secret', 'token'],
    assigned: /(?:^|.* )zoom (?:.* )?(?:secret|webhook|verification) ?(?:secret )?token$/,
    pattern: /[A-Za-z0-9_-]{22}/,
    confidence: 'likely',
    suggestedName: 'ZOOM_WEBHOOK_SECRET_TOKEN',
    page: 'https://developers.zoom.us/docs/api/webhooks/',
    hits: ['ZOOM_WEBHOOK_SECRET_TOKEN=«{base64url:22}»', 'zoomSecretToken: "«{base62:22}»"'],
    misses: ['ZOOM_MEETING_TOKEN={base62:22}', 'ZOOM_WEBHOOK_SECRET_TOKEN={base62:8}'],
  },
];
