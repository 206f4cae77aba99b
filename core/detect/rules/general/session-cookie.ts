/** session-cookie: the cookie by which a server knows who is signed in. */

import type { Rule } from '../../rule.ts';

export const sessionCookie: Rule = {
  id: 'session-cookie',
  title: 'session in a Cookie header',
  why: 'Whoever has it is signed in as you until the session ends.',
  keywords: ['cookie'],
  pattern:
    /(?<![\w-])(?:set-)?cookie["'`]?\]?\s{0,4}(?:[:=,(]|=>)\s{0,4}["'`]?(?:[^\r\n"'`;]{1,200};\s{0,2}){0,6}[\w.-]{0,24}(?:sess|sid|auth|token|remember)[\w.-]{0,16}=(?<secret>[\w%.+/|:-]{16,1000}={0,2})(?=[;"'`\s\\]|$)/i,
  reach: 1600,
  quality: 'random',
  confidence: 'possible',
  shape: 'header',
  suggestedName: 'SESSION_COOKIE',
  page: 'https://datatracker.ietf.org/doc/html/rfc6265#section-8.4',
  hits: [
    'Cookie: theme=dark; session=«{base62:32}»',
    `curl -H 'Cookie: JSESSIONID=«{hex:32}»' https://shop.internal`,
    '"Cookie": "connect.sid=«{base64url:40}»; lang=en"',
  ],
  misses: [
    'Cookie: theme=dark; lang=en',
    `Cookie: session=\${session}`,
    'Set-Cookie: sessionid=deleted; Path=/',
    'Cookie: session=<session>',
  ],
};
