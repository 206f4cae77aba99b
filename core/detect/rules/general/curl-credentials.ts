/** curl-credentials: user and password on the command line of curl and its kin. */

import type { Rule } from '../../rule.ts';

export const curlCredentials: Rule = {
  id: 'curl-credentials',
  title: 'password on a command line',
  why: 'Whoever has it signs in to the service that the command calls.',
  keywords: ['curl'],
  // The user may stand alone before the colon: some services take a key as the user and no password.
  pattern:
    /(?:\bcurl(?:\.exe)?\s(?:[^\r\n]|\\\r?\n){0,400}?(?<=\s)(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U)(?:[ \t=]{1,4}|(?=["']))["']?(?:[^\s:"'$<>]{0,100}["']?:["']?(?=[^\s"'$<]{4})|(?=[^\s:"'$<>]{12,200}:["'\s]))|\bCURLOPT_(?:PROXY)?USERPWD\s{0,4}(?:,|=>)\s{0,8}["'][^\s:"'$<>]{1,100}:)(?<secret>[^\s"'$<][^\s"']{3,200}?)(?=:?(?:["'\s]|$))/,
  reach: 700,
  quality: 'stated',
  confidence: 'likely',
  shape: 'option',
  suggestedName: 'SERVICE_PASSWORD',
  page: 'https://curl.se/docs/manpage.html#-u',
  hits: [
    'curl -u shop:«{base62:12}» https://api.shop.internal',
    `curl -sS -X POST --user 'api:«{base62:16}»' \\\n  https://api.shop.internal`,
    'curl -k https://api.shop.internal \\\n  -d world \\\n  -u "deploy:«{base62:14}»"',
    'curl -u "«{base62:24}»:" https://api.shop.internal',
    'curl_setopt($request, CURLOPT_USERPWD, "shop:«{base62:12}»");',
  ],
  misses: [
    'curl -u user:password https://api.shop.internal',
    'curl -u "$USER:$PASSWORD" https://x.y',
    'curl -u shop https://x.y',
    'curl --user "deploy@shop.internal" https://x.y',
    'curl -u <user>:<password> x',
    'curl_setopt($request, CURLOPT_USERPWD, $user . ":" . $password);',
  ],
};
