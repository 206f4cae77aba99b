/** piped-password: what is written to the input of a command that reads a password there. */

import type { Rule } from '../../rule.ts';

const readers = [
  '(?:[\\w./-]{1,40} ){1,6}?[^\\r\\n|;]{0,120}?--(?:password-stdin|with-token|stdin|passphrase-fd[ =]0|batch-passphrase)',
  'sudo (?:[^\\r\\n|;]{0,40}? )?-[a-zA-Z]{0,4}S',
  'kinit(?= )',
  '(?:sudo )?cryptsetup ',
  '(?:sudo )?(?:docker|podman) secret create ',
  'gcloud secrets (?:create|versions add) ',
  '(?:npx )?wrangler secret put ',
  '(?:sudo )?(?:vncpasswd|smbpasswd) ',
].join('|');

// The value is all of what is written, but for its quotes and a line break.
const written = `["']?(?<secret>(?=[^\\s"'\\x60]{0,200}\\d)[^\\s"'\\x60$%<>|;&(){}\\\\-][^\\s"'\\x60|;&<>\\\\]{5,500})`;

export const pipedPassword: Rule = {
  id: 'piped-password',
  title: 'password written to a command',
  why: 'Whoever reads the script or the shell history signs in with it.',
  keywords: ['echo ', 'printf '],
  pattern: new RegExp(
    `\\b(?:echo|printf) (?:-[neE]{1,3} )?(?:["']?%s(?:\\\\n)?["']? )?${written}(?:\\\\n)?["']? {0,4}\\| {0,4}(?:${readers})`,
  ),
  quality: 'stated',
  confidence: 'likely',
  shape: 'option',
  suggestedName: 'SERVICE_PASSWORD',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: [
    'echo "«{base62:20}7»" | docker login -u shop --password-stdin registry.shop.internal',
    'echo «{base62:20}7» | gh auth login --with-token',
    `printf '%s' '«{base62:12}7»' | sudo -S systemctl restart shop`,
    'echo -e "«{base62:12}7»\\n" | sudo -S apt-get update',
    'echo "«{base62:12}7»" | passwd --stdin shop',
    'echo -n "«{base62:20}7»" | gcloud secrets create shop --data-file=-',
    'echo "«{base62:16}7»" | gpg --batch --passphrase-fd 0 -d orders.gpg',
  ],
  misses: [
    'echo $TOKEN | docker login -u shop --password-stdin',
    'echo "password" | sudo -S true',
    'echo "hello2024world" | tee notes',
    'echo "{base62:20}7" | sha256sum',
  ],
};
