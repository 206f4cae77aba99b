/** Dropbox: short-lived tokens begin sl.; the older ones hold a row of A in their middle; app secrets by name. */

import type { Rule } from '../rule.ts';

export const dropbox: readonly Rule[] = [
  {
    id: 'dropbox-token',
    title: 'Dropbox access token',
    why: 'Whoever has it reads and changes the files until the token expires.',
    keywords: ['sl.'],
    pattern: /(?<![\w.-])sl\.(?:u\.)?[\w-]{130,2000}(?!\.?[\w-]|\.\.)/,
    reach: 2200,
    confidence: 'likely',
    suggestedName: 'DROPBOX_ACCESS_TOKEN',
    page: 'https://developers.dropbox.com/oauth-guide',
    hits: ['DROPBOX_ACCESS_TOKEN=«sl.{base64url:135}»', 'dbx = dropbox.Dropbox("«sl.u.{base64url:900}»")'],
    misses: ['sl.{base64url:40}', 'ssl.{base64url:135}'],
  },
  {
    id: 'dropbox-legacy-token',
    title: 'Dropbox long-lived access token',
    why: 'Whoever has it reads and changes the files for as long as it is not revoked.',
    keywords: ['aaaaaaaaaa'],
    pattern: /(?<![\w/+.-])[\w-]{11}AAAAAAAAAA[\w-]{43}(?!\.?[\w/+=-]|\.\.)/,
    reach: 600,
    near: ['dropbox', 'dbx'],
    // The row of A is part of the form, and would be taken for a blank.
    quality: 'any',
    confidence: 'likely',
    suggestedName: 'DROPBOX_ACCESS_TOKEN',
    page: 'https://www.dropbox.com/account/connected_apps',
    hits: [
      'DROPBOX_TOKEN=«{base64url:11}AAAAAAAAAA{base64url:43}»',
      'dbx = dropbox.Dropbox("«{base64url:11}AAAAAAAAAA{base64url:43}»")',
    ],
    misses: ['image = {base64url:11}AAAAAAAAAA{base64url:43}', 'DROPBOX_TOKEN={base64url:11}AAAAAAAAAA{base64url:20}'],
  },
  {
    id: 'dropbox-app-secret',
    title: 'Dropbox app secret',
    why: 'Whoever has it poses as the app, and with a refresh token reads its users’ files.',
    keywords: ['dropbox', 'dbx'],
    assigned: /\b(?:dropbox|dbx).*secret(?: key)?$/,
    pattern: /[a-z0-9]{15}/,
    confidence: 'likely',
    suggestedName: 'DROPBOX_APP_SECRET',
    page: 'https://www.dropbox.com/developers/apps',
    hits: ['DROPBOX_APP_SECRET=«{lower:15}»', 'dropboxSecret: "«{lower:15}»"'],
    misses: ['DROPBOX_APP_KEY={lower:15}', 'DROPBOX_APP_SECRET={lower:8}'],
  },
  {
    id: 'dropbox-refresh-token',
    title: 'Dropbox refresh token',
    why: 'Whoever has it and the app’s key gets new access tokens without end.',
    keywords: ['dropbox', 'dbx'],
    assigned: /\b(?:dropbox|dbx).*(?:refresh|access)? ?token$/,
    pattern: /(?![\w-]{11}A{10})[\w-]{64}/,
    confidence: 'likely',
    suggestedName: 'DROPBOX_REFRESH_TOKEN',
    page: 'https://www.dropbox.com/account/connected_apps',
    hits: ['DROPBOX_REFRESH_TOKEN=«{base64url:64}»', 'dropbox_token = "«{base64url:64}»"'],
    misses: ['DROPBOX_TOKEN_HASH={hex:64}', 'DROPBOX_REFRESH_TOKEN={base64url:20}'],
  },
];
