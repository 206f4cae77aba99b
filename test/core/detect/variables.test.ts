/** Variables by which tools take a password are known by their names, wherever an environment is written. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const variables = (
  'SSHPASS LDAPPASS PGPASS PGPASSWORD MYSQL_PWD MYSQL_PASS MYSQL_ROOT_PASSWORD MARIADB_ROOT_PASSWORD RESTIC_PASSWORD BORG_PASSPHRASE ' +
  'REDISCLI_AUTH KEYSTORE_PASS KEYPASS STOREPASS TRUSTSTORE_PASSWORD RABBITMQ_DEFAULT_PASS MONGO_INITDB_ROOT_PASSWORD POSTGRES_PASSWORD ' +
  'MSSQL_SA_PASSWORD ORACLE_PWD RCLONE_CONFIG_PASS PASSPHRASE FTPPASS SMTPPASS MAIL_PASS SAMBAPASS NEXUS_PASS ARTIFACTORY_PASS ' +
  'DOCKER_PASSWD OS_PASSWORD ANSIBLE_BECOME_PASS ANSIBLE_SSH_PASS VNC_PW IPMI_PASSWORD WINRM_PASSWORD GPG_PASSPHRASE CSC_KEY_PASSWORD ' +
  'MATCH_PASSWORD ETCD_ROOT_PASSWORD ELASTIC_PASSWORD KC_DB_PASSWORD WORDPRESS_DB_PASSWORD NEO4J_AUTH TWINE_PASSWORD WIFI_PSK ' +
  'WPA_PASSPHRASE DB_PW DBPASS DBPASSWD DBPWD DB_PSWD PSWD LDAP_BIND_PW BINDPW ROOTPW USERPW ADMINPASS SVNPASS CVSPASS P4PASSWD GITPASS ' +
  'ZABBIX_PASS MQTT_PASS MQTTPASS RADIUS_SECRET KRB5_PASSWD KEYTAB_PASS VAULT_TOKEN GITHUB_PAT AZURE_DEVOPS_EXT_PAT JWT_SECRET'
).split(' ');

/** A file, and a text of it with `NAME` and `…` for its value. */
const places: readonly (readonly [path: string, text: string])[] = [
  ['.env', 'A=1\nNAME=…\nB=2\n'],
  ['.env', 'NAME="…"\n'],
  ['a.sh', 'export NAME=…\n'],
  ['a.sh', 'NAME=… tool --run\n'],
  ['a.sh', 'docker run -d -e NAME=… --name shop shop\n'],
  ['a.fish', 'set -gx NAME …\n'],
  ['a.csh', 'setenv NAME …\n'],
  ['a.bat', 'set NAME=…\r\n'],
  ['a.bat', 'setx NAME "…"\r\n'],
  ['a.ps1', '$env:NAME = "…"\n'],
  ['Dockerfile', 'ENV NAME=…\n'],
  ['Dockerfile', 'ENV NAME …\n'],
  ['compose.yml', 'services:\n  a:\n    environment:\n      NAME: …\n'],
  ['compose.yml', 'services:\n  a:\n    environment:\n      - NAME=…\n'],
  ['a.yaml', 'env:\n  - name: NAME\n    value: …\n'],
  ['.github/workflows/a.yml', `    env:\n      NAME: '…'\n`],
  ['.github/workflows/a.yml', '    - run: NAME=… make deploy\n'],
  ['.github/workflows/a.yml', '    - run: echo "NAME=…" >> $GITHUB_ENV\n'],
  ['Makefile', 'NAME := …\nall:\n\techo\n'],
  ['Makefile', 'export NAME ?= …\n'],
  ['a.service', '[Service]\nEnvironment=NAME=…\n'],
  ['a.service', '[Service]\nEnvironment="NAME=…"\n'],
  ['Jenkinsfile', `withEnv(['NAME=…', 'B=2']) { sh 'x' }\n`],
  ['a.tf', 'environment = {\n  NAME = "…"\n}\n'],
  ['a.json', '{"name": "NAME", "value": "…"}'],
  ['a.py', 'os.environ["NAME"] = "…"\n'],
  ['a.js', `process.env.NAME = '…';\n`],
  ['a.rb', `ENV['NAME'] = '…'\n`],
  ['a.go', 'os.Setenv("NAME", "…")\n'],
  ['README.md', 'Run `NAME=… tool`.\n'],
];

for (const [path, place] of places)
  test(`${JSON.stringify(place)} of ${path}`, () => {
    const missed = variables.filter((name) => {
      const value = expandTemplate('{base62:18}x7Q4', name.length);
      const text = place.replace('NAME', name).replace('…', value);
      return !scan(text, languageOf(path)).findings.some(({ span }) => text.slice(span.start, span.end) === value);
    });
    assert.deepEqual(missed, []);
  });

const others =
  'BYPASS COMPASS RENDER_PASS FIRST_PASS PASS_COUNT GPG_SIGNING_KEY VAULT_KEY_NAME HOT_KEY PASSWD_FILE TOKEN_PATH'.split(' ');

test('what only sounds like one is none', () => {
  const found = others.filter(
    (name) => scan(`${name}=${expandTemplate('{base62:18}x7Q4')}\n`, languageOf('.env')).findings.length > 0,
  );
  assert.deepEqual(found, []);
});
