/** Credentials are found as arguments of the calls that take one, in whatever language, and exactly they; other arguments are not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

const key = '«{base62:26}»';
const password = '«{base62:6}7{base62:5}»';

const found: readonly (readonly [path: string, text: string])[] = [
  ['a.js', `jwt.verify(token, '${key}')`],
  ['a.js', `jwt.sign({\n  id: user.id,\n  roles: roles(user),\n}, '${key}')`],
  ['a.js', `crypto.createCipheriv('aes-256-gcm', Buffer.from('${key}', 'utf8'), iv)`],
  ['a.js', `app.use(cookieParser('${key}'))`],
  ['a.js', `await jwtVerify(token, new TextEncoder().encode('${key}'))`],
  ['a.js', `CryptoJS.AES.encrypt(JSON.stringify({ a: [1, 2] }), '${key}')`],
  ['a.js', `new Sequelize('shop', 'shop', '${password}', { dialect: 'mysql' })`],
  ['a.js', `createHmac('sha256', process.env.SHOP ?? '${key}')`],
  ['a.js', `page.type('#password', '${password}')`],
  ['a.js', `new OAuth2Client('shop', '${key}', 'https://shop.internal/back')`],
  ['a.py', `jwt.encode(payload, os.getenv("SHOP", "${key}"))`],
  ['a.py', `driver.find_element(By.NAME, "password").send_keys("${password}")`],
  ['a.py', `jwt.decode(token, "${key}", algorithms=["HS256"])`],
  ['a.py', `cipher = AES.new(b"${key}", AES.MODE_EAX)`],
  ['a.py', `URLSafeTimedSerializer("${key}")`],
  ['a.py', `ftplib.FTP("ftp.shop.internal", "shop", "${password}")`],
  ['a.py', `pika.PlainCredentials("shop", "${password}")`],
  ['a.rb', `JWT.encode payload, '${key}', 'HS256'`],
  ['a.rb', `Net::SMTP.start('mail', 25, 'shop', 'shop', '${password}', :plain)`],
  ['a.php', `<?php return JWT::decode($token, new Key('${key}', 'HS256'));`],
  ['a.php', `<?php ldap_bind($directory, "cn=shop", "${password}");`],
  ['a.php', `<?php $c = new Shop(['auth' => ['shop', '${password}']]);`],
  ['a.php', `<?php curl_setopt($c, CURLOPT_PASSWORD, '${password}');`],
  ['a.cpp', `curl_easy_setopt(c, CURLOPT_USERPWD, "shop:${password}");`],
  ['a.cpp', `mysql_real_connect(c, "db", "shop", "${password}", "shop", 0, NULL, 0);`],
  ['a.pl', `my $db = DBI->connect($source, "shop", "${password}");`],
  ['A.java', `Jwts.builder().signWith(SignatureAlgorithm.HS256, "${key}")`],
  ['A.java', `MongoCredential.createCredential("shop", "shop", "${password}".toCharArray())`],
  ['A.java', `keys.init(store, "${password}".toCharArray());`],
  ['A.kt', `Algorithm.HMAC256("${key}")`],
  ['A.cs', `new HMACSHA256(Encoding.UTF8.GetBytes("${key}"))`],
  ['A.cs', `new ClientSecretCredential("shop-tenant", "shop-client", "${key}")`],
  ['A.cs', `new SshClient("shop.internal", 22, "shop", "${password}")`],
  ['a.go', `jwt.Parse(text, func(t *jwt.Token) (interface{}, error) {\n\treturn []byte("${key}"), nil\n})`],
  ['a.go', `token.SignedString([]byte("${key}"))`],
  ['a.go', `gomail.NewDialer("mail", 587, "shop", "${password}")`],
  ['a.go', `connection.Bind("cn=shop,dc=internal", "${password}")`],
  ['a.rs', `hmac::Key::new(hmac::HMAC_SHA256, b"${key}")`],
  ['a.swift', `SymmetricKey(data: Data("${key}".utf8))`],
  ['a.dart', `Hmac(sha256, utf8.encode('${key}'))`],
  ['a.ex', `:crypto.mac(:hmac, :sha256, "${key}", body)`],
  ['a.ipynb', String.raw`{"cells": [{"cell_type": "code", "source": ["jwt.encode(payload, \"${key}\")"]}]}`],
];

for (const [path, template] of found) {
  test(`${path}: ${template.replaceAll('\n', '⏎')}`, () => {
    for (const seed of [1, 2, 3]) {
      const { text, span } = readMarked(expandTemplate(template, seed));
      const { findings } = scan(text, languageOf(path));
      assert.deepEqual(
        findings.map((finding) => finding.span),
        [span],
        `seed ${seed}`,
      );
    }
  });
}

const none: readonly (readonly [path: string, text: string])[] = [
  ['a.js', `jwt.sign({ id: 1 }, 'shhhhh')`],
  ['a.js', `jwt.sign(payload, 'test-secret-for-unit-tests')`],
  ['a.js', `jwt.verify('{base62:40}', secret)`],
  ['a.js', `createHmac('sha256', key).update('{base62:26}')`],
  ['a.js', `createCipheriv('aes-256-gcm', key, '{base62:26}')`],
  ['a.js', `Object.assign(target, '{base62:26}')`],
  ['a.js', `new OAuth2Client('{digits:12}-{lower:32}.apps.shop.internal', secret)`],
  ['a.js', `handler.bind(this, '{base62:10}')`],
  ['a.js', `createClient('https://db.shop.internal', '{base62:16}' + suffix)`],
  ['a.py', 'hmac.new(key, "a message that is signed", hashlib.sha256)'],
  ['a.js', `expect(find('#password').text()).toBe('{base62:12}')`],
  ['a.js', `test('password', '{base62:12}')`],
  ['a.go', `func body() []byte {\n\treturn []byte("{base62:26}")\n}`],
  ['a.gradle', 'api("com.shop.orders:client2")'],
  ['A.java', 'private static final char[] ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ".toCharArray();'],
  ['A.java', 'keyStore.load(stream, "changeit".toCharArray());'],
  ['A.kt', 'PasswordAuthentication("username", "mötorhead".toCharArray())'],
  ['a.go', 'hmac.New(sha256.New, []byte("key"))'],
];

for (const [path, template] of none) {
  test(`${path}: nothing in ${template}`, () => {
    for (const seed of [1, 2, 3])
      assert.deepEqual(scan(expandTemplate(template, seed), languageOf(path)).findings, [], `seed ${seed}`);
  });
}
