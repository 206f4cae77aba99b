/** WordPress: the keys and salts of wp-config.php. */

import type { Rule } from '../rule.ts';

export const wordpress: readonly Rule[] = [
  {
    id: 'wordpress-salt',
    title: 'WordPress key or salt',
    why: 'Whoever has them forges the cookies by which people are signed in.',
    keywords: ['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'],
    pattern:
      /\b(?:SECURE_AUTH|AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']?\s{0,4}[,=:]\s{0,12}(?<mark>["'])(?<secret>[^\n\r"'\\]{60,72})\k<mark>/,
    // Salts are made of all marks, of which some look like a template's.
    quality: 'any',
    confidence: 'likely',
    suggestedName: 'AUTH_KEY',
    page: 'https://developer.wordpress.org/advanced-administration/security/brute-force/#salts',
    hits: [
      "define( 'AUTH_KEY',         '«{base64:64}»' );",
      "define('NONCE_SALT', '«{base62:30}<%{base62:20}> $({base62:10}»');",
      "LOGGED_IN_KEY='«{base64:64}»'",
    ],
    misses: [
      "define( 'AUTH_KEY', 'put your unique phrase here' );",
      "define( 'AUTH_KEY', '{base62:40}' );",
      "define( 'DB_NAME', '{base62:64}' );",
    ],
  },
];
