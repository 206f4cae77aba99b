/** login-argument: calls that take a user and a password: signing in, connecting, making credentials. */

import type { Rule } from '../../rule.ts';
import { type Calls, callsKeywords, callsPattern } from './calls.ts';

const signsIn: readonly Calls[] = [
  { names: '*login *logon *signin *sign_in *basic_auth *BasicAuth *digest_auth *DigestAuth *setAuth auth', at: [2] },
  { names: 'basic_auth digest_auth', at: [2], opens: ' ' },
  { names: '*NetworkCredential *PasswordAuthentication *PasswordCredential *PasswordCredentials *PasswordToken', at: [2] },
  {
    names: '*PasswordAuthenticationToken *PasswordAuthenticationMethod *BasicAuthenticator *BasicAuthenticationCredentials',
    at: [2],
  },
  {
    names:
      'cx_Oracle.connect oracledb.connect PlainCredentials SqlCredential Credentials.basic Credentials::new X509Certificate2 oci_connect WiFi.begin',
    at: [2],
  },
  { names: '*authenticate', at: [2, 3] },
  { names: 'simple_bind_s simple_bind', at: [2] },
  { names: 'signInWithEmailAndPassword createUserWithEmailAndPassword', at: [2, 3] },
  { names: '*mysqli mysqli_connect mysql_connect mysql_pconnect PDO getConnection DirectoryEntry Sequelize', at: [3] },
  {
    names:
      'keyring.set_password FTP FTP_TLS FTP.open PlainAuth NewPlainClient URL.create createCredential createScramSha256Credential',
    at: [3],
  },
  { names: 'ldap_bind ftp_login ssh2_auth_password imap_open', at: [3] },
  { names: 'SshClient SftpClient ScpClient', at: [3, 4] },
  { names: 'Credentials NewDialer NewPlainDialer StrictRedis mysql_real_connect InfluxDBClient', at: [4] },
  { names: 'redis.auth jedis.auth redis->auth red:auth PBEKeySpec PasswordProtection', at: [1] },
];

/** Methods that connect to whatever stands before them. */
const connects: readonly Calls[] = [{ names: '*.connect *>connect', at: [2, 4] }];

/** A distinguished name, as directories have, before the password. */
const binds = '\\.bind\\(\\s{0,20}["\'][^"\'\\r\\n=]{1,20}=[^"\'\\r\\n]{1,100}["\']\\s{0,4},\\s{0,40}';

/** What opens a store of keys in Java. */
const opensStore = '(?<=\\.(?:load|init|store|getKey|getEntry)\\([^"\'()]{0,80})';

const dressed = '(?:(?:Some|string|b|new_?string|from)\\(|String::from\\()?[b@]?';

export const loginArgument: Rule = {
  id: 'login-argument',
  title: 'password in a call',
  why: 'Whoever has it signs in as that user.',
  keywords: [
    ...callsKeywords([...signsIn, ...connects]),
    '.bind(',
    'smtp.start(',
    '.tochararray(',
    'auth=(',
    'auth = (',
    `auth' => [`,
    'auth" => [',
    'convertto-securestring',
  ],
  pattern: new RegExp(
    `(?:${[
      callsPattern(signsIn),
      `(?:${callsPattern(connects)})(?=["'][^\\s"']{4,60}["']\\s{0,4}[,)])(?!["'][a-z]{1,40}["'])`,
      binds,
      `${opensStore}(?="[^"\\r\\n]{4,100}"\\.toCharArray\\()`,
      '(?<![A-Za-z0-9])auth(?:=\\(| = \\(|\' => \\[|" => \\[)\\s{0,40}[^()[\\]]{1,120},\\s{0,40}',
      'SMTP\\.start\\((?:[^(),]{1,80},){4}\\s{0,40}',
      'ConvertTo-SecureString\\s(?:-String\\s)?\\s{0,40}',
    ].join(
      '|',
    )})${dressed}["'](?=[a-z\u00c0-\u024f]{0,60}[^a-z\u00c0-\u024f"'])(?!_?[a-z]{1,30}(?:[._-][a-z]{1,30}){1,6}["'])(?<secret>[^\\s"'\\\\\\x60$<>{}/][^\\s"'\\\\\\x60<>{}]{3,100})["'](?=\\s{0,40}(?:[,)\\]\\r\\n]|$|-asplain|-force)|\\.(?:to_?string|to_owned|into|toCharArray|as_ref)\\()`,
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
    'request.basic_auth "shop", "«{base62:8}7{base62:3}»"',
    'smtp.PlainAuth("", "shop@shop.internal", "«{base62:8}7{base62:3}»", "smtp.shop.internal")',
    'connection.simple_bind_s("cn=shop,dc=internal", "«{base62:8}7{base62:3}»")',
    'signInWithEmailAndPassword(auth, "me@shop.internal", "«{base62:8}7{base62:3}»")', // secretref-ignore
    'ssh.connect("shop.internal", 22, "shop", "«{base62:8}7{base62:3}»")',
    'new SftpClient("shop.internal", 22, "shop", "«{base62:8}7{base62:3}»")',
    '.basic_auth("shop", Some("«{base62:8}7{base62:3}»"))',
    'keyStore.load(stream, "«{base62:8}7{base62:3}»".toCharArray())',
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
    'keyStore.load(stream, "changeit".toCharArray())',
    'handler.bind(this, "order-2024-update")',
    'signInWithEmailAndPassword(auth, email, password)',
  ],
};
