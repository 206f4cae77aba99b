/** certificates: an authority that lives as long as a test, and servers' certificates by it for any time; made by openssl. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** The file with its own certificate. */
  readonly ca: string;
  /** For `host`, `localhost` and 127.0.0.1. */
  certificate(time: 'now' | 'not yet' | 'over', host?: string): Certificate;
  /** By nobody. */
  selfSigned(): Certificate;
  remove(): void;
}

const times = { now: ['2020', '2090'], 'not yet': ['2080', '2090'], over: ['2020', '2021'] } as const;
const namesOf = (host: string) => ['-subj', '/CN=localhost', '-addext', `subjectAltName=DNS:${host},DNS:localhost,IP:127.0.0.1`];
const settings = `[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
policy = names
default_md = sha256
rand_serial = yes
unique_subject = no
copy_extensions = copy
[names]
commonName = supplied
`;

export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'secretref-authority-'));
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const made = (key: string, cert: string): Certificate => ({
    key: readFileSync(join(folder, key), 'utf8'),
    cert: readFileSync(join(folder, cert), 'utf8'),
  });
  const anew = ['-newkey', 'rsa:2048', '-nodes'];
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'settings'), settings);
  openssl('req', '-x509', ...anew, '-days', '2', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=test authority');
  return {
    ca: join(folder, 'ca.pem'),
    certificate(time, host = 'localhost') {
      const [from, to] = times[time];
      openssl('req', ...anew, '-keyout', 'server.key', '-out', 'server.csr', ...namesOf(host));
      const dates = ['-startdate', `${from}0101000000Z`, '-enddate', `${to}0101000000Z`];
      const by = ['-config', 'settings', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-notext'];
      openssl('ca', '-batch', ...by, ...dates, '-in', 'server.csr', '-out', 'server.pem');
      return made('server.key', 'server.pem');
    },
    selfSigned() {
      openssl('req', '-x509', ...anew, '-days', '2', '-keyout', 'own.key', '-out', 'own.pem', ...namesOf('localhost'));
      return made('own.key', 'own.pem');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
