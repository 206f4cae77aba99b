/** credential-record: lines of files that are made for credentials: .netrc, .pgpass, Docker's auths. */

import type { Rule } from '../../rule.ts';

export const netrcPassword: Rule = {
  id: 'netrc-password',
  title: 'password in a .netrc record',
  why: 'Whoever has it signs in to that machine.',
  keywords: ['machine', 'login'],
  pattern:
    /(?<![\w-])(?:machine\s{1,8}[\w.:*-]{1,200}|default)\s{1,8}(?:login\s{1,8}(?!anonymous\s)\S{1,200}\s{1,8})(?:account\s{1,8}\S{1,100}\s{1,8})?password\s{1,8}["']?(?<secret>[^\s\\"'$<{][^\s"'\\]{3,300})/,
  quality: 'stated',
  confidence: 'likely',
  shape: 'record',
  suggestedName: 'NETRC_PASSWORD',
  page: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  hits: [
    'machine git.shop.internal login shop password «{base62:12}»',
    'machine api.shop.internal\n  login shop\n  password «{base62:20}»',
  ],
  misses: [
    'machine git.shop.internal login shop password',
    'machine x login y password $PASSWORD',
    'default login anonymous password shop@files.internal',
    'the machine asks for a login and a password twice2',
  ],
};

export const pgpassPassword: Rule = {
  id: 'pgpass-password',
  title: 'password in a .pgpass record',
  why: 'Whoever has it signs in to the database as that user.',
  keywords: [':5432:', ':*:'],
  pattern:
    /(?<=^|[\r\n"'])[\w.*-]{1,100}:(?:\d{2,5}|\*):[\w.*-]{1,60}:[\w.*-]{1,60}:(?<secret>[^\s:"'\\$<{][^\s:"'\\]{3,100})(?=[\r\n"']|$)/,
  quality: 'stated',
  confidence: 'likely',
  shape: 'record',
  suggestedName: 'PGPASSWORD',
  page: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  hits: ['db.shop.internal:5432:shop:shop:«{base62:12}»', 'echo "localhost:*:*:shop:«{base62:12}»" >> ~/.pgpass'],
  misses: ['localhost:5432:shop:shop:$PGPASSWORD', 'hostname:5432:database:username:password', 'a:*:b'],
};

export const mailRelayPassword: Rule = {
  id: 'mail-relay-password',
  title: 'password of a mail relay',
  why: 'Whoever has it sends mail in your name.',
  keywords: [':587', ':465', ':25', ':2525'],
  pattern:
    /(?<=^|[\r\n"'])\[?[\w.-]{4,100}\]?:(?:587|465|25|2525)[ \t]{1,20}[\w.@+-]{1,100}:(?<secret>[^\s:"'\\$<{][^\s"'\\]{5,200})(?=[\r\n"' >]|$)/,
  quality: 'stated',
  confidence: 'likely',
  shape: 'record',
  suggestedName: 'SMTP_PASSWORD',
  page: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
  hits: [
    '[smtp.shop.internal]:587 mailer@shop.internal:«{base62:16}7»',
    'echo "smtp.shop.internal:587 mailer:«{base62:16}7»" > sasl_passwd',
  ],
  misses: ['[smtp.shop.internal]:587 mailer:password', 'shop.internal:587 mailer:$PASSWORD', 'tcp 10.0.0.1:25 10.0.0.2:5432'],
};

export const dockerAuth: Rule = {
  id: 'docker-auth',
  title: 'credentials of a container registry',
  why: 'Whoever has them pulls the private images, and may replace published ones.',
  keywords: ['"auth"'],
  pattern: /\\?"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[A-Za-z0-9+/]{12,2000}={0,2})\\?"/,
  reach: 2200,
  quality: 'random',
  confidence: 'likely',
  checksum: 'basic-credentials',
  shape: 'record',
  suggestedName: 'REGISTRY_AUTH',
  page: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
  hits: ['{"auths": {"registry.shop.internal": {"auth": "«{basic}»"}}}'],
  misses: ['{"auth": "required"}'],
};

export const accountHash: Rule = {
  id: 'account-hash',
  title: 'password hash of an account',
  why: 'Whoever has it can guess the password at leisure.',
  keywords: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$1$', ':$5$', ':$6$', ':$y$', ':{sha}'],
  pattern:
    /(?<=^|[\r\n"'\s])[\w.@-]{1,64}:(?<secret>\$(?:apr1|1|5|6)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$y\$[./A-Za-z0-9]{1,10}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}|\{SHA\}[A-Za-z0-9+/]{27}=)(?=:|["'\s]|$)/,
  quality: 'any',
  confidence: 'possible',
  shape: 'record',
  suggestedName: 'PASSWORD_HASH',
  page: 'https://man7.org/linux/man-pages/man5/shadow.5.html',
  hits: [
    `root:«$6\${base62:16}\${base62:86}»:19000:0:99999:7:::`,
    `shop:«$apr1\${base62:8}\${base62:22}»`,
    `shop:«$2y$10\${base62:53}»`,
  ],
  misses: ['root:*:19000:0:99999:7:::', 'root:!:19000:', 'shop:$2y$10$short', `hash = "$2y$10\${base62:53}"`],
};
