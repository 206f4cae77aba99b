/** Cloudinary: the secret in its address, or known by its name. */

import type { Rule } from '../rule.ts';

export const cloudinary: readonly Rule[] = [
  {
    id: 'cloudinary-url',
    title: 'API secret in a Cloudinary address',
    why: 'Whoever has it uploads, changes and deletes the account’s media.',
    keywords: ['cloudinary://'],
    pattern: /(?<![\w-])cloudinary:\/\/\d{12,18}:(?<secret>[A-Za-z0-9_-]{20,32})@/,
    confidence: 'certain',
    suggestedName: 'CLOUDINARY_API_SECRET',
    page: 'https://cloudinary.com/documentation/product_environment_settings',
    hits: [
      'CLOUDINARY_URL=cloudinary://{digits:15}:«{base64url:27}»@shop',
      'url: "cloudinary://{digits:15}:«{base64url:27}»@shop"',
    ],
    misses: [
      'cloudinary://API_KEY:API_SECRET@shop',
      'cloudinary://{digits:15}:{base64url:6}@shop',
      'cloudinary://{digits:15}@shop',
    ],
  },
  {
    id: 'cloudinary-api-secret',
    title: 'Cloudinary API secret',
    why: 'With its key it uploads, changes and deletes the account’s media.',
    keywords: ['cloudinary', 'secret'],
    assigned: /(?:^|.* )cloudinary.{0,40}secret$|^(?:.* )?api ?secret$/,
    near: ['cloudinary'],
    pattern: /[A-Za-z0-9_-]{25,32}/,
    confidence: 'likely',
    suggestedName: 'CLOUDINARY_API_SECRET',
    page: 'https://cloudinary.com/documentation/product_environment_settings',
    hits: ['CLOUDINARY_API_SECRET=«{base64url:27}»', 'cloudinary.config({ cloud_name: "shop", api_secret: "«{base64url:27}»" })'],
    misses: ['CLOUDINARY_API_KEY={digits:15}', 'api_secret: "{base64url:27}"', 'CLOUDINARY_API_SECRET={base64url:9}'],
  },
];
