/** login-argument: calls that take a user and a password: signing in, connecting, making credentials. */

import type { Rule } from '../../rule.ts';

/** Any expression without a bracket, or a string. */
const argument = '\\s{0,40}(?:"[^"\\r\\n]{0,120}"|\'[^\'\\r\\n]{0,120}\'|[^\\s(),;"\']{1,80})\\s{0,4}';

export const loginArgument: Rule = {
  id: 'login-argument',
  title: 'password in a call',
  why: 'Whoever has it signs in as that user.',
  keywords: [
    'login(',
    'logon(',
    'signin(',
    'authenticate(',
    'networkcredential(',
    'passwordauthentication(',
    'passwordcredentials(',
    'passwordcredential(',
    'passwordauthenticationtoken(',
    'auth=(',
    'auth = (',
    'auth(',
    'mysqli',
    'mysql_connect(',
    'pg_connect(',
    'pdo(',
    'getconnection(',
    'directoryentry(',
    'convertto-securestring',
    '.connect(',
  ],
  pattern: new RegExp(
    `(?:${[
      `\\b(?:[\\w.]{0,40}(?:login|logon|sign_?in|authenticate|[Bb]asic_?[Aa]uth|[Dd]igest_?[Aa]uth|NetworkCredential|PasswordAuthentication|PasswordCredentials?|PasswordAuthenticationToken)|(?:[\\w.]{0,40}[._])?auth(?: ?= ?)?)\\(${argument},`,
      `\\b(?:mysqli|mysqli_connect|mysql_connect|mysql_pconnect|PDO|getConnection|DirectoryEntry)\\(${argument},${argument},`,
      `\\.connect\\((?:${argument},){1,2}(?=\\s{0,40}["'][^\\s"']{4,60}["']\\s{0,4}[,)])(?!\\s{0,40}["'][a-z]{1,40}["'])`,
      'ConvertTo-SecureString\\s(?:-String\\s)?',
    ].join(
      '|',
    )})\\s{0,40}@?(?<quote>["'])(?=[a-z]{0,60}[^a-z"'])(?!_?[a-z]{1,30}(?:[._-][a-z]{1,30}){1,6}["'])(?<secret>[^\\s"'\\\\\\x60$<>{}/][^\\s"'\\\\\\x60<>{}]{3,100})\\k<quote>(?=\\s{0,40}(?:[,)]|-asplain|-force))`,
    'i',
  ),
  quality: 'stated',
  confidence: 'likely',
  shape: 'argument',
  suggestedName: 'SERVICE_PASSWORD',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: [
    'server.login("mailer@shop.internal", "«{base62:8}7{base62:3}»")',
    'client.Credentials = new NetworkCredential(user, "«{base62:6}7{base62:3}»");',
    `requests.get(url, auth=('shop', '«{base62:10}7{base62:3}»'))`,
    `$db = new mysqli("localhost", "shop", "«{base62:6}7{base62:3}»");`,
    `mysqli_connect('localhost', 'shop', '«{base62:6}7{base62:3}»', 'shop')`,
    'DriverManager.getConnection(url, "shop", "«{base62:8}7{base62:3}»")',
    '$p = ConvertTo-SecureString "«{base62:8}7{base62:3}»" -AsPlainText -Force',
    `request(app).get('/').auth('shop', '«{base62:8}7{base62:3}»')`,
  ],
  misses: [
    'server.login(user, password)',
    'client.login("user", "password")',
    'app.login("/login", "user.login.title")',
    `passport.authenticate('local', { session: false })`,
    'emitter.connect("signal", "handler")',
    'self.connect("cache_opened", "_on_cache_opened")',
    'mysqli_connect($host, $user, $password)',
    'new PDO("mysql:host=localhost", $user, $pass)',
  ],
};
