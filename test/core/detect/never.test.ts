/** What is never flagged: ordinary code, references in every syntax, placeholders, published keys, hashes and identifiers. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeNkey } from '../../../core/detect/checksums/nkey.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const clean: Readonly<Record<string, readonly string[]>> = {
  'app.ts': [
    'interface Login { user: string; password: string; token?: string | undefined }',
    'const password: string = form.password.value;',
    'const token = await getToken(request.headers.authorization);',
    'if (password === "correct-horse-8battery") return;',
    'const apiKey = process.env.API_KEY ?? "";',
    'const secretName = "projects/shop/secrets/db-password-2024";',
    'export const TOKEN_KEY = "auth.token.v2";',
    'const key = "id"; const keys = Object.keys(secrets);',
    'const passwordLabel = "Your Password 123!";',
    'const tokenUrl = "https://auth.shop.internal/oauth2/v1/token";',
    'errors.password = "Must have 8 characters, 1 digit";',
    'passphrase = "when needed"',
    `const url = \`https://\${user}:\${password}@\${host}/\`;`,
    `const secret = \`\${prefix}-9f8a7b6c5d4e3f2a\`;`,
    'const csrfToken = "{base62:32}";',
    'const nextPageToken = "{base64url:60}";',
    'const tokenHash = "{hex:64}"; const passwordHash = "{hex:64}";',
    'const apiKeyId = "{base62:20}";',
    'const sessionId = "{uuid}"; const sessionToken = "{uuid}";',
    'const publicKey = "{base64:44}";',
    'it("rejects", () => login({ password: "test-password-1" }));',
    'const password = "********"; const token = "xxxxxxxxxxxxxxxxxxxxxxxx1";',
    'const apiKey = "your-api-key-here-12345"; const key2 = "<your-key>";',
    'const secret = "ref+keychain://shop/API_KEY";',
    'const half = "sk_live_',
    'const password = "Tr0ub4dor&3x',
    'password: keyof typeof fields1;',
    'const accessToken = "dGhpcyBpcyBub3QgYSByZWFsIHZhbHVl";',
    'new Table(["apiKey", "GatewayARN"], ["password", "FOUND_ROWS"]);',
    'const signingKey = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";',
    'const accountPassword = "_SA_{{uuid}}";',
    'headers.authorization = "ShopLogin Auth=" + token;',
    '// "shop test" will pass\n// "shop bench" will work',
    'const subjectFromWebToken = "shop1.account.{upper-hex:28}";',
    'const form = "https://forms.shop.internal/viewform?formkey={base64url:34}";',
    'const third_key = "{uuid}";',
    'get("https://api.example.com/orders?page=1&access_token={base62:32}")',
    'connect("postgres://host/shop?password={base62:12}")',
    'see https://tickets.shop.internal/42?user=visitor&pass=visitor.',
    'const redacted = [{ plain: "a b#PASS123", out: "{hex:32}" }, ["C0mpl!ca ted#PASS123", "{hex:32}"]];',
    'const url = "postgres://shop:{base62:12}@host1:5432/shop";',
  ],
  'app.min.js': [
    'var t={password:"Password",token:n,secret:!1,key:"k1"};function e(r){return r.token||""}e.apiKey=t.key;a.b.c("passwd",{pwd:o})',
    'o.KEYCODE={ESCAPE:27};o.tokenTypes={KEYWORD:"keyword1",STRING:"string2"};',
  ],
  'app.py': [
    'password = os.environ["DB_PASSWORD"]',
    'token = config.get("service.token.v1")',
    'def connect(user: str, password: str = None, token: Optional[str] = None): ...',
    'SECRET_KEY = env("SECRET_KEY")',
    "parser.add_argument('--password', help='the password to use, 8 chars min')",
    'password = f"{user}-{suffix}-12345"',
    'api_key = "%s-%d" % (name, 42)',
    'token = tokens[index1]',
    'KEY_ID = "AKIAIOSFODNN7EXAMPLE"; SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"',
  ],
  'data.json': [
    '{"password": "Enter your password", "token": "string", "secret": true, "apiKey": null}',
    '{"integrity": "sha512-{base64:86}==", "resolved": "https://registry.npmjs.org/pass/-/pass-1.2.3.tgz"}',
    '{"type": "password", "key": "password", "id": "{uuid}", "sha256": "{hex:64}"}',
    '{"api_key": {"type": "string", "description": "The API key 2024!"}}',
    '{"Shop::Secrets::Secret": "{hex:16}", "Shop::Gateway::ApiKey": "{hex:16}"}',
    '{"key": "{upper-hex:32}", "iv": "{upper-hex:24}", "plaintext": "{upper-hex:40}", "tag": "{upper-hex:32}"}',
    '{"password": "op://vault/item/password1", "secret": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-Ab1Cd2"}',
    '{"env": {"API_KEY": "ref+vault://secret/shop#/API_KEY", "DB_PASSWORD": "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/n1)"}}',
  ],
  'deploy.yaml': [
    `password: \${{ secrets.DB_PASSWORD }}`,
    'token: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {hex:60}',
    'db_password: ENC[AES256_GCM,data:{base64:24},iv:{base64:44},tag:{base64:24}==,type:str]',
    'secure: "{base64:120}="',
    'apiKey: "{{ .Values.apiKey }}"',
    'secretKeyRef:\n  name: shop-db-7f9c\n  key: password2',
    'password: *db_password1\ntoken: &token1 null',
    'password: vault:secret/data/shop#password1',
    'secretName: shop-tls-2024-q1\nimagePullSecrets: [regcred-v2]',
    'tokens: 4096\nmax_tokens: 8192\ntoken_count: 123456789012345678',
    'DB_PASSWORD: "{{resolve:secretsmanager:shop:SecretString:password1}}"',
    'key: value1 # password: none',
  ],
  'package.json': [
    '{\n  "dependencies": {\n    "minipass": "^5.0.0 || ^6.0.2 || ^7.0.0",\n    "gopass": ">=1.2.3 <2",\n    "mypass": "3.x || 4.x"\n  }\n}',
  ],
  'sealed.yaml': [
    `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy${'kR7wQ2mZ'.repeat(90)}=\n    DB_PASSWORD: AgA8${'tX4pL9cV'.repeat(65)}`,
  ],
  'wallet.md': ['recovery_phrase: lorem ipsum dolor amet these words are from the text with your name'],
  'setup.txt': ['$password = ConvertTo-SecureString $given -AsPlainText -Force\n$secret = Get-AutomationVariable -Name shop'],
  'sv.json': [
    '{\n  "One-Time Code": "Engångskod för dig",\n  "Enter your name": "Ange ditt namn",\n  "Password": "Lösenord",\n  "Reset it": "Återställ det nu"\n}',
    '{\n  "login.title": "Willkommen im Laden",\n  "login.hint": "Bitte melden Sie sich an",\n  "login.password": "Passwort",\n  "login.forgot": "Schon wieder vergessen?"\n}',
  ],
  'users.conf': ['users = [ {user: "shopper1", password: "shopper1"} ]'],
  '.env': [
    'API_KEY=ref+keychain://shop/API_KEY',
    'DB_PASSWORD="encrypted:{base64:88}"',
    `DB_PASSWORD=\${POSTGRES_PASSWORD:-changeme1}`,
    'TOKEN=\nSECRET=""\nAPI_KEY=changeme\nPASSWORD=<password>',
    'API_KEY=op://shop/api/key1',
    'DATABASE_URL=postgres://postgres:postgres@localhost:5432/app',
    'DATABASE_URL=postgres://user:password@localhost/app',
    'SM_KEY=sm://shop/API_KEY1',
    'NEXT_PUBLIC_KEY=pk_live_{alnum:24}',
    'STRIPE_API_KEY=pk_test_{alnum:24}',
  ],
  Dockerfile: [
    'ARG NPM_TOKEN\nENV TOKEN=$NPM_TOKEN',
    'RUN --mount=type=secret,id=npm_token1 npm ci',
    'ENV PASSWORD_FILE=/run/secrets/db_password1',
  ],
  'README.md': [
    'Set `API_KEY=your_api_key_123` and the token: see https://docs.shop.internal/api#token-2.',
    'curl -H "Authorization: Bearer <token>" https://api.shop.internal',
    '`password: "s3cr3t"` is a bad idea.',
    '![key](https://img.shields.io/badge/key-v1.2.3-blue)',
    '[![coverage](https://coverage.shop.internal/badge.svg?token={base62:10})](https://coverage.shop.internal)',
    '[![coverage](https://coverage.shop.internal/c/shop?style=flat&token={base62:10})](https://coverage.shop.internal)',
    '<img alt="coverage" src="https://coverage.shop.internal/c/shop?style=flat&token={base62:10}&logo=x" height="22">',
    'gpg: using RSA key {upper-hex:16}\ngpg --receive-keys {upper-hex:40}',
    '- `CERTIFICATE_PASSWORD`: Specifies the certificate password to use.',
    'Enter the password: password: Confirm the password: password: The size of a chunk.',
    '[session.redis.sentinel_password]: ../session/redis.md#sentinel_password',
    '#### --shop-pass\n\n- Type: string\n\n#### --shop-domain\n\n- Default: "WORKGROUP"\n', // secretref-ignore
    'shop ALL=(root) NOPASSWD: SHOPCTL',
    '    connect(\n        host, password=passphrase, backend=default_backend()\n    )',
  ],
  'vectors.txt': ['Key = {hex:64}\nNonce = {hex:24}\nInput = {hex:80}\nTag = {hex:32}\n'],
  RECORD: ['shop/cart.py,sha256=m{base62:12}Pw-{base62:30},2285'],
  'go.mod': ['\tcloud.shop.internal/go/auth v0.24.1-0.20261001053825-dbc26066f70a // indirect'],
  'plot.ipynb': [
    '{"cells": [{"outputs": [{"data": {"image/png": "iVBORw0KGgo{base64:300}passwd{base64:20}=="}, "metadata": {"token": {}}}]}]}',
    '{"attachments": {"key.png": {"image/png": "{base64:400}"}}}',
  ],
  'shop.pb.go': [
    '// Code generated by protoc-gen-go. DO NOT EDIT.\n\nvar apiKey = "{base62:32}"\nvar password = "{base62:12}"\n',
  ],
  'go.sum': ['cloud.shop.internal/token v1.2.0 h1:{base64:43}='],
  'app.js.map': ['{"version":3,"sources":["token.js"],"sourcesContent":["var apiKey=\'{base62:32}\'"]}'],
  'style.css': ['.token.keyword2{color:#0077aa}.password:focus{background:url("data:image/png;base64,{base64:200}")}'],
  'package-lock.json': ['"node_modules/js-tokens": {"version": "9.0.1", "integrity": "sha512-{base64:86}=="}'],
  'yarn.lock': ['js-tokens@^4.0.0:\n  version "4.0.0"\n  integrity sha512-{base64:86}=='],
  'pom.xml': [`<password>\${env.PASSWORD}</password><input type="password" name="password1" key="id"/>`],
  'app.go': ['type User struct { Password string `json:"password" validate:"min8"` }', 'token := os.Getenv("SHOP_TOKEN")'],
  'App.java': [`@Value("\${sm@shop-db-password1}") private String password;`, 'String token = System.getenv("TOKEN1");'],
  'main.tf': ['password = var.db_password1\nsecret_id = aws_secretsmanager_secret.db.id'],
  'setup.ini': ['password = %(DB_PASSWORD1)s\ntoken_path = /etc/shop/token1\napi_key = @API_KEY1@'],
};

test('a public nkey is none, and what only looks like one is', () => {
  for (const kind of ['A', 'C', 'N', 'O', 'U', 'X']) {
    const bytes = Uint8Array.from(
      Array.from({ length: 33 }, (_, i) => (i === 0 ? (kind.charCodeAt(0) - 65) << 3 : (i * 89) & 0xff)),
    );
    const key = encodeNkey([...bytes]);
    assert.ok(key.startsWith(kind) && key.length === 56);
    const found = [key, `${key.slice(0, -4)}ABCD`].map(
      (value) => scan(`user_key = "${value}"`, languageOf('app.ts')).findings.length,
    );
    assert.deepEqual(found, [0, 1], kind);
  }
});

for (const [path, texts] of Object.entries(clean)) {
  test(`nothing is flagged in ${path}`, () => {
    for (const template of texts) {
      const { findings } = scan(expandTemplate(template), languageOf(path));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        [],
        template,
      );
    }
  });
}

const dense = 'a=b("c",1);'.repeat(250);
const padding = 'a'.repeat(2100);

for (const [what, path, text, count] of [
  ['a name in minified code', 'a.js', `${dense}password="{base62:24}";${dense}`, 0],
  ['a name between long comments', 'a.js', `/* ${padding} */ const password = "{base62:24}"; /* ${padding} */`, 1],
  ['a name between spaces', 'a.js', `x();${' '.repeat(2100)}const password = "{base62:24}";${' '.repeat(2100)}y();`, 1],
  ['a name between long texts', 'a.js', `x="${padding}";const password = "{base62:24}";y="${padding}";`, 1],
  ['the key of a test vector', 'a.json', '{"key":"{hex:64}","nonce":"00112233aabb","tag":"0011223344"}', 0],
  ['a secret key beside what it enciphered', 'a.json', '{"secretKey":"{hex:64}","nonce":"00112233aabb","tag":"0011223344"}', 1],
] as const)
  test(`${what}: ${count}`, () => {
    assert.equal(scan(expandTemplate(text), languageOf(path)).findings.length, count);
  });
