/** Snowflake: programmatic access tokens have the form of a JSON Web Token and are known by their name or the host near them. */

import type { Rule } from '../rule.ts';

export const snowflake: readonly Rule[] = [
  {
    id: 'snowflake-access-token',
    title: 'Snowflake programmatic access token',
    why: 'Whoever has it queries the warehouse with the role that it was made for.',
    keywords: ['snowflake'],
    near: ['snowflake'],
    pattern: /(?<![\w.-])eyJ[\w-]{20,500}\.[\w-]{40,2000}\.[\w-]{40,1000}(?!\.?[\w-]|\.\.)/,
    reach: 4000,
    confidence: 'likely',
    suggestedName: 'SNOWFLAKE_TOKEN',
    page: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    hits: [
      'SNOWFLAKE_TOKEN=«eyJ{base64url:60}.{base64url:120}.{base64url:86}»',
      'connect(account="shop.snowflakecomputing.com", token="«eyJ{base64url:60}.{base64url:120}.{base64url:86}»")',
    ],
    misses: ['token = "eyJ{base64url:60}.{base64url:120}.{base64url:86}"', 'snowflake eyJ{base64url:60}'],
  },
  {
    id: 'snowflake-password',
    title: 'Snowflake password',
    why: "Whoever has it and the user's name queries the warehouse with that user's roles.",
    keywords: ['snowflake', 'snowsql'],
    assigned: /(?:^|.* )(?:snowflake|snowsql) ?(?:.* )?(?:password|pwd|passphrase|pass)$/,
    pattern: /\S{6,128}/,
    quality: 'by-name',
    confidence: 'likely',
    suggestedName: 'SNOWFLAKE_PASSWORD',
    page: 'https://docs.snowflake.com/en/user-guide/admin-user-management',
    hits: ['SNOWFLAKE_PASSWORD=«{base62:14}»', 'snowflake_pwd: "«{base62:12}»"', "export SNOWSQL_PWD='«{base62:16}»'"],
    misses: ['SNOWFLAKE_USER={base62:14}', 'SNOWFLAKE_PASSWORD=changeme', 'snowflake_password = "<password>"'],
  },
];
