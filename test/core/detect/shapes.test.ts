/** Wherever a name meets a value, the name, exactly the value and the kind of place are read. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readName } from '../../../core/detect/assignments/read-name.ts';
import type { Shape } from '../../../core/detect/assignments/shape.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';
import { tokenIn } from './token-in.ts';

const read: Readonly<Partial<Record<Shape, readonly (readonly [path: string, text: string, name: string])[]>>> = {
  assignment: [
    ['a.go', 'var token string = "«value1»"', 'token'],
    ['a.py', 'token = """«value1»"""', 'token'],
    ['a.toml', "token = '''«value1»'''", 'token'],
    ['a.rs', 'let token = r#"«value1»"#;', 'token'],
    ['a.c', 'char token[25] = "«value1»";', 'token'],
    ['a.php', '$token .= "«value1»"', '$token'],
    ['a.r', 'token <- "«value1»"', 'token'],
    ['a.vb', 'Const Token As String = "«value1»"', 'Token'],
    ['a.mk', 'TOKEN ::= "«value1»"', 'TOKEN'],
    ['a.go', 'Token: String("«value1»")', 'Token'],
    ['a.cs', 'public string Token { get; private set; } = "«value1»";', 'Token'],
    ['a.js', 'const token =\n  // of the shop\n  "«value1»";', 'token'],
    ['a.js', 'const token = /* of the shop */ "«value1»";', 'token'],
    ['a.js', `token = Buffer.from('«value1»', 'hex')`, 'token'],
    ['a.py', `token = bytes.fromhex("«value1»")`, 'token'],
    ['a.php', `$token = hex2bin('«value1»');`, '$token'],
    ['a.js', `const token = new TextEncoder().encode('«value1»')`, 'token'],
    ['a.java', `byte[] token = Base64.getDecoder().decode("«value1»");`, 'token'],
    ['a.go', `token := []byte("«value1»")`, 'token'],
    ['a.go', `token, err := hex.DecodeString("«value1»")`, 'token'],
    ['a.js', `token = 'Bearer «value1»'`, 'token'],
    ['a.js', `token: 'Bearer ' + '«value1»'`, 'token'],
    ['a.rb', `:token => '«value1»'`, 'token'],
    ['a.clj', '{:user "shop" :token "«value1»"}', 'token'],
    ['a.c', '#define TOKEN "«value1»"', 'TOKEN'],
    ['a.exs', 'config :shop, token: "«value1»"', 'token'],
    ['a.html', '<pre>{&#34;token&#34;: &#34;«value1»&#34;}</pre>', 'token'],
    ['a.py', 'token = (\n    "«value1»"\n)', 'token'],
    ['a.sh', `run --token='«value1»'`, '--token'],
    ['a.ts', `token = '«value1»\\n'`, 'token'],
    ['a.py', 'token = \\\n    "«value1»"', 'token'],
    ['a.zig', 'pub const token: []const u8 = "«value1»";', 'token'],
    ['a.nim', 'const token* = "«value1»"', 'token'],
    ['a.sql', "DECLARE @token nvarchar(50) = '«value1»';", 'token'],
    ['a.pl', "$ENV{TOKEN} = '«value1»';", 'TOKEN'],
    ['a.m', '#define TOKEN @"«value1»"', 'TOKEN'],
    ['a.cpp', 'QString token = QStringLiteral("«value1»");', 'token'],
    ['a.kt', 'val token by lazy { "«{base62:20}7»" }', 'token'],
    ['a.kt', 'override val token: String get() = "«{base62:20}7»"', 'token'],
    ['a.swift', 'var token: String { return "«{base62:20}7»" }', 'token'],
    ['A.java', 'public String token() throws Exception {\n    return "«{base62:20}7»";\n}', 'token'],
    ['a.go', 'func token() string { return "«{base62:20}7»" }', 'token'],
    ['a.rs', 'pub fn token() -> &\'static str { "«{base62:20}7»" }', 'token'],
    ['a.ts', 'const token = (): string => "«{base62:20}7»";', 'token'],
    ['a.py', 'def token(self):\n    return "«{base62:20}7»"', 'token'],
    ['a.py', 'token = lambda: "«{base62:20}7»"', 'token'],
    ['a.rb', 'def token\n  "«{base62:20}7»"\nend', 'token'],
    ['a.rb', 'let(:token) { "«{base62:20}7»" }', 'token'],
    ['a.tsx', '<Map token={"«{base62:20}7»"} />', 'token'],
    ['a.cpp', 'std::string token{"«{base62:20}7»"};', 'token'],
    ['a.cpp', 'const std::string token("«{base62:20}7»");', 'token'],
  ],
  line: [
    ['a.yaml', '      - "TOKEN=«value1»"', 'TOKEN'],
    ['a.yaml', '      - TOKEN=«value1»', 'TOKEN'],
    ['a.yaml', 'token: «value1=1» # comment', 'token'],
    ['Dockerfile', 'ENV TOKEN «value1»', 'TOKEN'],
    ['a.csh', 'setenv TOKEN «value1»', 'TOKEN'],
    ['a.fish', 'set -gx TOKEN «value1»', 'TOKEN'],
    ['httpd.conf', 'SetEnv TOKEN «value1»', 'TOKEN'],
    ['a.yaml', '- run: TOKEN=«value1» make deploy', 'TOKEN'],
    ['a.yaml', '- TOKEN=«{base62:20}7» make deploy', 'TOKEN'],
    ['a.yaml', '- TOKEN=«value1 of it»', 'TOKEN'],
    ['.env', 'WEBHOOK_SECRET=«hooks.shop.io/{base62:20}7»', 'WEBHOOK_SECRET'],
    ['a.txt', 'user: shop / pass: «x7Kp2mQ9vL»', 'pass'], // secretref-ignore
    ['a.md', 'SHOP_TOKEN=«value1» \\\nnpm start', 'SHOP_TOKEN'],
    ['a.md', '- **token**: «value1»', 'token'],
    ['a.json', String.raw`{"a.ini": "SHOP_TOKEN=«value1»\nDEBUG=1"}`, 'SHOP_TOKEN'],
    ['a.ts', '// SHOP_TOKEN=«value1» npm start', 'SHOP_TOKEN'],
    ['a.sh', 'curl -H "X-Token: «value1»" shop', 'X-Token'],
    ['a.yaml', 'token: !unsafe «value1»', 'token'],
    ['a.yaml', 'token: &shop «value1»', 'token'],
    ['a.yaml', 'token: >-\n  «{base62:20}7»\nnext: 1', 'token'],
    ['a.md', 'user/token: shop / «value156»', 'token'],
    ['a.ts', '// user and token: shop/«value156»', 'token'],
  ],
  default: [
    ['a.js', 'process.env.TOKEN || "«value1»"', 'process.env.TOKEN'],
    ['a.ts', 'process.env["TOKEN"] ?? "«value1»"', 'TOKEN'],
    ['a.py', 'os.getenv("TOKEN", "«value1»")', 'TOKEN'],
    ['a.py', 'os.environ.get("TOKEN") or "«value1»"', 'TOKEN'],
    ['a.rb', 'ENV.fetch("TOKEN", "«value1»")', 'TOKEN'],
    ['a.kt', 'System.getenv("TOKEN") ?: "«value1»"', 'TOKEN'],
    ['a.yaml', 'token:\n  type: string\n  default: "«value1»"', 'token'],
    ['a.pl', 'param("TOKEN") // "«value1»"', 'TOKEN'],
    ['a.sh', `x="\${TOKEN:-«value1»}"`, 'TOKEN'],
    ['a.java', `@Value("\${shop.token:«value1»}")`, 'shop.token'],
    ['a.py', `parser.add_argument("--token", help="what opens it", default="«value1»")`, '--token'],
    ['a.tf', 'variable "token" {\n  type    = string\n  default = "«value1»"\n}', 'token'],
    ['a.yaml', 'ShopToken:\n  Type: String\n  Default: «value1»\n', 'ShopToken'],
    ['a.ts', `TOKEN: { type: String, default: '«value1»' }`, 'TOKEN'],
    ['a.py', 'token: str = Field(default="«value1»")', 'token'],
    ['a.yml', `token: \${env:TOKEN, '«value1»'}`, 'TOKEN'],
    ['a.yml', 'token: <%= ENV["SHOP"] || "«value1»" %>', 'token'],
    ['a.go', 'Token string `env:"TOKEN" envDefault:"«value1»"`', 'TOKEN'],
    ['a.rs', 'env::var("TOKEN").unwrap_or("«value1»".into())', 'TOKEN'],
    ['a.rs', 'let token = env::var("SHOP").unwrap_or_else(|_| "«value1»".to_string());', 'token'],
    ['a.py', 'token = os.environ.get("SHOP") or "«value1»"', 'token'],
    ['a.py', 'token = given if given else "«value1»"', 'token'],
    ['a.js', 'const token = process.env.SHOP ? process.env.SHOP : "«value1»"', 'token'],
    ['a.js', 'token: process.env.SHOP || "«value1»",', 'token'],
    ['A.cs', '[DefaultValue("«value1»")] public string Token { get; set; }', 'Token'],
    ['a.rs', '#[arg(long, default_value = "«value1»")]\n    token: String,', 'token'],
  ],
  pair: [
    ['a.php', `define('TOKEN', '«value1»');`, 'TOKEN'],
    ['a.java', 'System.setProperty("shop.token", "«value1»")', 'shop.token'],
    ['a.go', 'os.Setenv("TOKEN", "«value1»")', 'TOKEN'],
    ['a.java', 'request.setHeader("X-Token", "«value1»")', 'X-Token'],
    ['a.cs', '{"token", "«value1»"}', 'token'],
    ['a.py', '[("token", "«value1»")]', 'token'],
    ['a.kt', 'prefs.putString(TOKEN, "«value1»")', 'TOKEN'],
    ['a.xml', '<add key="Token" value="«value1»" />', 'Token'],
    ['a.xml', '<property name="token" value="«value1»"/>', 'token'],
    ['a.yaml', '- name: TOKEN\n  value: «value1»', 'TOKEN'],
    ['a.json', '{"name": "token", "type": "text", "value": "«value1»"}', 'token'],
    ['a.json', '{"shopToken": {"value": "«value1»"}}', 'shopToken'],
    ['a.xml', '<meta-data android:name="shop.token" android:value="«value1»"/>', 'shop.token'],
    ['a.html', '<meta name="shop-token" content="«value1»">', 'shop-token'],
    ['a.kt', 'mapOf("id" to "shop", "X-Token" to "«value1»")', 'X-Token'],
    ['a.swift', 'request.setValue("«value1»", forHTTPHeaderField: "X-Token")', 'X-Token'],
    ['a.m', '[defaults setObject:@"«value1»" forKey:@"token"];', 'token'],
    ['a.rb', "set :token, '«value1»'", 'token'],
    ['a.erl', '[{token, <<"«value1»">>}]', 'token'],
  ],
  element: [
    ['a.xml', '<token>«value1»</token>', 'token'],
    ['a.xml', '<s:token a="b">\n  «value1»\n</s:token>', 'token'],
    ['a.xml', '<token><![CDATA[«value1»]]></token>', 'token'],
    ['a.plist', '<key>token</key>\n<string>«value1»</string>', 'token'],
    ['a.xml', '<name>shop.token</name>\n<value>«value1»</value>', 'shop.token'],
    ['a.xml', '<entry key="token">«value1»</entry>', 'token'],
    ['a.html', '<p>Token: <b>«{base62:20}7»</b></p>', 'Token'],
    ['a.html', '<tr><td>Token</td>\n<td><code>«{base62:20}7»</code></td></tr>', 'Token'],
  ],
  comparison: [
    ['a.js', 'if (token === "«value1»")', 'token'],
    ['a.js', 'token != "«value1»"', 'token'],
    ['a.js', `body['token'] == '«value1»'`, 'token'],
    ['a.js', 'if ("«value1»" === token)', 'token'],
    ['a.java', 'token.equals("«value1»")', 'token'],
  ],
  argument: [
    ['a.java', 'client.setToken("«value1»")', 'Token'],
    ['a.rs', 'builder.token("«value1»")', 'builder.token'],
    ['a.rs', 'settings.token("«value1»")', 'settings.token'],
    ['a.go', 'client.SetAuthToken("«value1»")', 'AuthToken'],
    ['a.exp', 'expect "token:"\nsend "«value1»\\r"', 'token'],
    ['a.py', "child.expect('Token:')\nchild.sendline('«value1»')", 'Token'],
    ['a.ts', `await page.fill('#token', '«value1»');`, 'token'],
    ['a.js', `cy.get('#token').type('«value1»')`, 'token'],
    ['a.py', 'driver.find_element(By.ID, "token").send_keys("«value1»")', 'token'],
  ],
  option: [
    ['a.sh', 'run --token «value1» --next', '--token'],
    ['a.sh', `run --token "«value1 and more»"`, '--token'],
    ['redis.conf', 'requirepass «value1»', 'requirepass'],
    ['a.md', 'run `shop --token «value1»`', '--token'],
    ['a.json', '["shop", "--token", "«value1»"]', '--token'],
    ['a.yaml', 'args:\n- --token\n- «{base62:20}7»\n', '--token'],
    ['shop.conf', 'token «value1»', 'token'],
    ['shop.cfg', '  user shop insecure-token «value156»', 'insecure-token'],
    ['switch.cfg', 'enable token 5 «value156»', 'token'],
    ['switch.txt', 'token «value156»', 'token'],
  ],
  address: [
    ['a.ts', '// https://a.shop.internal/example?token=«value1».', 'token'],
    ['a.ts', 'fetch("https://shop.internal/?token=«value1»&page=1")', 'token'],
    ['a.yaml', 'url: https://shop.internal/?page=1&token=«value1»', 'token'],
    ['a.cs', '"Server=db;User Id=shop;Token=«value1»;Database=shop"', 'Token'],
    ['a.ini', 'connection = Server=db;User Id=shop;Token = «value1»;Database=shop', 'Token'],
    ['a.py', '"host=db user=shop token=«value1» dbname=shop"', 'token'],
  ],
  label: [
    ['a.md', 'the shop token is «value156789012345»', 'shop token'],
    ['a.txt', `The token is '«value1»'.`, 'The token'],
    ['a.txt', 'shop TOKEN «value156789012345»', 'shop TOKEN'],
    ['a.txt', 'shop-token-«value1567890123456»', 'shop-token'],
    ['a.ts', '// the shop token is «value156789012345»', 'shop token'],
    ['a.ts', '// token: «{base62:20}7»', 'token'],
    ['a.ts', 'connect(); // shop token: «{base62:20}7».', 'shop token'],
    ['a.java', '/* user: shop, token: «{base62:20}7» */', 'token'],
    ['a.java', '/*\n * token = «{base62:20}7»\n */', 'token'],
    ['a.py', '"""Calls the shop.\n\n    token: «{base62:20}7»\n"""', 'token'],
    ['a.sh', 'cat > shop.yaml <<EOF\ntoken: «{base62:20}7»\nEOF', 'token'],
    ['a.html', '<!-- token: «{base62:20}7» -->', 'token'],
    ['a.sh', 'shop config set token «{base62:20}7»', 'token'],
    ['a.sh', 'npm config set //npm.shop.internal/:_authToken «{base62:20}7»', '_authToken'],
    ['a.yaml', 'script:\n  - git config --global shop.token «{base62:20}7»', 'shop.token'],
    ['a.json', '{"text": "the token is «{base62:20}7» for now"}', 'token'],
    ['a.txt', 'Your token is: «{base62:20}7»', 'token'],
    ['a.log', 'A new token is generated for shop@localhost: «{base62:20}7»', 'new token'],
    ['a.eml', 'Your token is:\n\n  «{base62:20}7»\n', 'token'],
    ['a.adoc', 'Token:: «{base62:20}7»', 'Token'],
  ],
};

for (const [shape, texts] of Object.entries(read)) {
  for (const [path, marked, name] of texts) {
    test(`${shape} in ${path}: ${marked.replaceAll('\n', '⏎')}`, () => {
      const { text, span } = readMarked(expandTemplate(marked));
      const { assignment } = readName(text, tokenIn(text, span.start), languageOf(path));
      assert.deepEqual(assignment && [assignment.shape, assignment.name.replace(/^the /i, ''), assignment.value], [
        shape,
        name.replace(/^the /i, ''),
        span,
      ]);
    });
  }
}

test('data of a Kubernetes Secret means what it decodes to', () => {
  const encoded = Buffer.from('value1 of it').toString('base64');
  const of = (kind: string, section: string) => `kind: ${kind}\nmetadata:\n  name: shop\n${section}:\n  token: ${encoded}\n`;
  const meaning = (text: string) => readName(text, text.indexOf('token') + 2, languageOf('a.yaml')).assignment?.meaning;
  assert.equal(meaning(of('Secret', 'data')), 'value1 of it');
  assert.equal(meaning(`data:\n  token: ${encoded}\nkind: Secret\n`), 'value1 of it');
  assert.equal(meaning(of('Secret', 'stringData')), undefined);
  assert.equal(meaning(of('ConfigMap', 'data')), undefined);
  assert.equal(meaning(`kind: Secret\n---\ndata:\n  token: ${encoded}\n`), undefined);
  assert.equal(meaning(`kind: Secret\ndata:\n${'  other: YQ==\n'.repeat(180)}  token: ${encoded}\n`), 'value1 of it');
  assert.equal(meaning(`data:\n  token: ${encoded}\n---\nkind: Secret\n`), undefined);
});
