/** Netlify: tokens with a prefix for their kind, older ones known by their name, and build hooks, which are addresses. */

import type { Rule } from '../rule.ts';

export const netlify: readonly Rule[] = [
  {
    id: 'netlify-token',
    title: 'Netlify access token',
    why: 'Whoever has it deploys and changes your sites, and reads their environment.',
    keywords: ['nfp_', 'nfu_', 'nfc_', 'nfo_', 'nfb_'],
    pattern: /(?<![\w-])nf[pucob]_[A-Za-z0-9]{36}(?![\w-])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'NETLIFY_AUTH_TOKEN',
    page: 'https://docs.netlify.com/api/get-started/#authentication',
    hits: ['NETLIFY_AUTH_TOKEN=«nfp_{base62:36}»', 'netlify deploy --auth «nfp_{base62:36}»', '"token": "«nfc_{base62:36}»"'],
    misses: ['nfp_{base62:30}', 'nfx_{base62:36}', 'nfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'netlify-legacy-token',
    title: 'Netlify access token',
    why: 'Whoever has it deploys and changes your sites, and reads their environment.',
    keywords: ['netlify'],
    assigned: /(?:^|.* )netlify (?:.* )?(?:key|token|secret|pat|auth)$|(?:^| )(?:key|token|secret) netlify$/,
    pattern: /(?!nf[pucob]_)[\w-]{40,64}/,
    confidence: 'likely',
    suggestedName: 'NETLIFY_AUTH_TOKEN',
    page: 'https://docs.netlify.com/api/get-started/#authentication',
    hits: ['NETLIFY_AUTH_TOKEN=«{base64url:43}»', 'netlifyToken: "«{base64url:43}»"'],
    misses: [
      'NETLIFY_SITE_ID={uuid}',
      'NETLIFY_AUTH_TOKEN={base64url:30}',
      'netlify_token_file = "path-to-the-file-that-holds-the-netlify-token"',
    ],
  },
  {
    id: 'netlify-build-hook',
    title: 'Netlify build hook',
    why: 'Whoever has it starts builds of the site.',
    keywords: ['netlify.com/build_hooks/'],
    pattern: /https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24}(?![0-9A-Za-z])/,
    confidence: 'certain',
    suggestedName: 'NETLIFY_BUILD_HOOK',
    page: 'https://docs.netlify.com/build/configure-builds/build-hooks/',
    hits: [
      'curl -X POST -d {} «https://api.netlify.com/build_hooks/{hex:24}»',
      'BUILD_HOOK="«https://api.netlify.com/build_hooks/{hex:24}»"',
    ],
    misses: ['https://api.netlify.com/build_hooks/', 'https://api.netlify.com/build_hooks/{hex:12}'],
  },
];
