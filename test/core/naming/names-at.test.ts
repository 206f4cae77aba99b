/** A value whose own name says nothing is named by what stands round it, and a name that is taken has others to follow. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: files hold the texts of other tools.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namesAt } from '../../../core/naming/names-at.ts';
import { isLoaderVariable } from '../../../core/reference/variable.ts';
import { languageOf } from '../../../core/text/language.ts';
import { readMarked } from '../../../samples/templates.ts';

/** The name that the rule gives, what is best in its place, and what follows it. */
const places: readonly (readonly [path: string, marked: string, suggested: string, names: readonly string[]])[] = [
  ['/w/config.js', "module.exports = { db: { host: 'a', password: '«v»' } }", 'PASSWORD', ['DB_PASSWORD']],
  ['/w/config.js', "x = {\n db: { password: '(' },\n smtp: {\n  pass: '«v»',\n }\n}", 'PASS', ['SMTP_PASS']],
  ['/w/config.js', "const jwt = { secret: '«v»' }", 'SECRET', ['JWT_SECRET']],
  ['/w/db.js', "const password = '«v»'", 'PASSWORD', ['PASSWORD', 'DB_PASSWORD']],
  ['/w/index.js', "const password = '«v»'", 'PASSWORD', ['PASSWORD']],
  [
    '/w/a.js',
    "const db = mysql.createConnection({ user: 'a', password: '«v»' })",
    'PASSWORD',
    ['DB_PASSWORD', 'MYSQL_DB_PASSWORD'],
  ],
  ['/w/a.ts', "export const cache = new Redis({ password: '«v»' })", 'PASSWORD', ['CACHE_PASSWORD', 'REDIS_CACHE_PASSWORD']],
  ['/w/a.js', 'f(mysql.createPool({ password: "«v»" }))', 'PASSWORD', ['MYSQL_PASSWORD']],
  ['/w/a.js', "nodemailer.createTransport({ auth: { user: 'a', pass: '«v»' } })", 'PASS', ['SMTP_PASS']],
  ['/w/a.js', "it('logs in', () => { const password = '«v»' })", 'PASSWORD', ['PASSWORD']],
  ['/w/a.js', "const connectRedis = async () => {\n const password = '«v»'\n}", 'PASSWORD', ['REDIS_PASSWORD']],
  ['/w/a.js', "github: { token: '«v»' }", 'GITHUB_TOKEN', ['GITHUB_TOKEN']],
  ['/w/a.js', "deploy: { token: '«v»' }", 'GITHUB_TOKEN', ['GITHUB_TOKEN', 'DEPLOY_GITHUB_TOKEN']],
  ['/w/settings.py', "DATABASES = {\n 'default': {\n  'PASSWORD': '«v»',\n", 'PASSWORD', ['DATABASE_PASSWORD']],
  ['/w/settings.py', "DATABASES = {\n 'replica': {\n  'PASSWORD': '«v»',\n", 'PASSWORD', ['REPLICA_PASSWORD']],
  ['/w/settings.py', "SECRET_KEY = '«v»'", 'SECRET_KEY', ['SECRET_KEY']],
  ['/w/settings.py', "'LOCATION': 'redis://:«v»@127.0.0.1:6379/1'", 'URL_PASSWORD', ['REDIS_PASSWORD']],
  ['/w/a.py', 'c = psycopg2.connect(host="a", password="«v»")', 'PASSWORD', ['POSTGRES_PASSWORD']],
  ['/w/a.py', 'class MailService:\n    def send(self):\n        password = "«v»"', 'PASSWORD', ['MAIL_PASSWORD']],
  ['/w/a.go', 'return config{\n\tDB: account{User: "a", Password: "«v»"},', 'PASSWORD', ['DB_PASSWORD']],
  ['/w/main.go', 'const (\n\tdsn = "app:«v»@tcp(h)/d"\n)', 'URL_PASSWORD', ['URL_PASSWORD']],
  ['/w/a.go', 'func (s *Server) connectLDAP() error {\n\tpassword := "«v»"', 'PASSWORD', ['LDAP_PASSWORD']],
  [
    '/w/A.java',
    'public class MailService extends Base {\n  static final String PASSWORD = "«v»";',
    'PASSWORD',
    ['MAIL_PASSWORD'],
  ],
  ['/w/Config.java', 'public class Config {\n  static final String PASSWORD = "«v»";', 'PASSWORD', ['PASSWORD']],
  ['/w/a.php', "'smtp' => [\n 'password' => '«v»',", 'PASSWORD', ['SMTP_PASSWORD']],
  ['/w/appsettings.json', '{ "Smtp": { "Host": "a", "Password": "«v»" } }', 'PASSWORD', ['SMTP_PASSWORD']],
  ['/w/main.tf', 'resource "aws_db_instance" "shop" {\n  password = "«v»"', 'PASSWORD', ['SHOP_PASSWORD']],
  ['/w/main.tf', 'resource "aws_db_instance" "main" {\n  password = "«v»"', 'PASSWORD', ['DB_PASSWORD']],
  ['/w/application.yml', 'spring:\n  datasource:\n    url: a\n    password: «v»', 'PASSWORD', ['DATASOURCE_PASSWORD']],
  [
    '/w/application-prod.yml',
    'spring:\n  data:\n    redis:\n      password: «v»',
    'PASSWORD',
    ['REDIS_PASSWORD', 'PROD_REDIS_PASSWORD'],
  ],
  ['/w/a.yml', 'shop:\n  db:\n    # theirs\n    password: «v»', 'PASSWORD', ['DB_PASSWORD', 'SHOP_DB_PASSWORD']],
  ['/w/compose.yml', 'services:\n  cache:\n    environment:\n      - PASSWORD=«v»', 'PASSWORD', ['CACHE_PASSWORD']],
  [
    '/w/compose.yml',
    'services:\n  web:\n    image: a\n  cache:\n    command: redis-server --requirepass «v»',
    'REQUIREPASS',
    ['REDIS_PASSWORD', 'CACHE_REDIS_PASSWORD'],
  ],
  [
    '/w/k8s/pod.yaml',
    'containers:\n  - name: shop\n    env: []\n  - name: worker\n    env:\n      - name: PASSWORD\n        value: «v»',
    'PASSWORD',
    ['WORKER_PASSWORD'],
  ],
  [
    '/w/.github/workflows/x.yml',
    'steps:\n  - run: docker login -u a -p «v» r.example.com',
    'SERVICE_PASSWORD',
    ['DOCKER_PASSWORD'],
  ],
  ['/w/a.sh', 'curl -u shop:«v» https://nexus.example.com/x', 'SERVICE_PASSWORD', ['NEXUS_PASSWORD']],
  ['/w/a.sh', 'ls; mysqldump -uroot -p«v» shop', 'SERVICE_PASSWORD', ['MYSQL_PASSWORD']],
  ['/w/Dockerfile', 'RUN git clone https://oauth2:«v»@gitlab.example.com/a.git', 'URL_PASSWORD', ['GITLAB_PASSWORD']],
  ['/w/grafana.ini', '[database]\nhost = a\npassword = «v»', 'PASSWORD', ['DATABASE_PASSWORD', 'GRAFANA_DATABASE_PASSWORD']],
  ['/w/a.toml', '[[outputs.influxdb]]\n  password = "«v»"', 'PASSWORD', ['INFLUXDB_PASSWORD']],
  [
    '/w/settings.xml',
    '<server>\n<id>nexus</id>\n<username>a</username>\n<password>«v»</password>',
    'PASSWORD',
    ['NEXUS_PASSWORD'],
  ],
  ['/w/.env', 'x="{ db: {"\nPASSWORD=«v»', 'PASSWORD', ['PASSWORD']],
];

for (const [path, marked, suggestedName, expected] of places)
  test(`${path}: ${marked.replaceAll('\n', '⏎')}`, () => {
    const { text, span } = readMarked(marked);
    const names = namesAt({ span, suggestedName }, { text, language: languageOf(path), path });
    assert.deepEqual(names.slice(0, expected.length), expected, names.join());
    assert.equal(new Set(names).size, names.length);
  });

test('whatever stands round a value, each name is one that may be given to a secret', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '(',
      '[',
      '"',
      "'",
      ' git: ',
      'ld = {',
      '<python>',
      '\n',
      '  - name: bash\n',
      '[node]\n',
      'PATH',
      '://',
      ' -p ',
      'class A',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.constantFrom('a.js', 'a.py', 'a.yml', 'a.ini', 'a.xml', 'a.sh', 'ld.tf', '.env'),
      (pieces, path) => {
        const text = pieces.join('');
        const names = namesAt(
          { span: { start: text.length, end: text.length + 1 }, suggestedName: 'KEY' },
          { text: `${text}v`, language: languageOf(path), path },
        );
        for (const name of names) {
          assert.match(name, /^[A-Z_][A-Z0-9_]*$/);
          assert.equal(isLoaderVariable(name), false);
        }
      },
    ),
  );
});
