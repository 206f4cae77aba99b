/** `secretref check`, and the profiles that it and `run` know. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { namedIn } from '../../cli/sources/read-variables.ts';
import { interpolated } from '../core/rewrite/files/interpolated.ts';
import { restructured } from '../core/rewrite/files/restructured.ts';
import { lookups } from '../core/rewrite/lookups.ts';
import { moved } from '../core/rewrite/moved.ts';
import { allow, place, secretref } from './secretref.ts';

describe('health', { concurrency: 3, timeout: 120_000 }, () => {
  test('what is missing, twice, read by nobody and mapped nowhere; nothing is read', async (t) => {
    const at = place(t, {
      '.env':
        'A_KEY=ref+keychain://shop/A\nB_KEY=ref+keychain://shop/A\nC_KEY=ref+keychain://shop/C\nUNUSED=ref+keychain://shop/A\nPLAIN=1\n',
      'app.js':
        'console.log(process.env.A_KEY, process.env.B_KEY, process.env["C_KEY"], process.env.PAY_TOKEN, process.env.PORT);\n',
      'tool.py': 'import os\nprint(os.environ["B_KEY"])\n',
    });
    await secretref(at, ['set', 'ref+keychain://shop/A'], 'planted-value');
    const { status, stdout, stderr } = await secretref(at, ['check']);
    assert.equal(status, 1, stderr);
    const kinds = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/)[0]);
    assert.deepEqual(kinds, ['missing', 'twice', 'unread', 'unmapped']);
    assert.match(stdout, /ref\+keychain:\/\/shop\/C has no value in .*store\.age; set one with secretref set/);
    assert.match(stdout, /ref\+keychain:\/\/shop\/A goes by A_KEY and B_KEY and UNUSED; one name would do\./);
    assert.match(stdout, /UNUSED is mapped, and no file here names it/);
    assert.match(stdout, /PAY_TOKEN is read in app\.js and mapped nowhere\./);
    const audit = readFileSync(join(at.home, 'audit.jsonl'), 'utf8');
    assert.doesNotMatch(audit, /"event":"read"/);
    const { references, problems } = JSON.parse((await secretref(at, ['check', '--json'])).stdout);
    assert.deepEqual([references, problems.length], [2, 4]);
  });

  test('whatever names a variable reads it: a script, a Makefile, an image, a Compose file, npm; a comment too', async (t) => {
    const names = ['SHELL_KEY', 'POWER_KEY', 'MAKE_KEY', 'IMAGE_KEY', 'COMPOSE_KEY', 'NPM_KEY'];
    const at = place(t, {
      '.env': `${names.map((name) => `${name}=ref+keychain://shop/A`).join('\n')}\nLOST_KEY=ref+keychain://shop/A\n`,
      '.env.example': 'LOST_KEY=\n',
      'deploy.sh': `curl -H "X-Key: \${SHELL_KEY:?}" h\n`,
      'deploy.ps1': '$k = $env:POWER_KEY\n',
      Makefile: 'all:\n\techo $(MAKE_KEY)\n',
      Dockerfile: 'RUN echo $IMAGE_KEY\n',
      'compose.yaml': `services:\n  a:\n    environment:\n      K: \${COMPOSE_KEY:?}\n`,
      '.npmrc': `//h/:_authToken=\${NPM_KEY}\n`,
    });
    await secretref(at, ['set', 'ref+keychain://shop/A'], 'planted-value');
    const { problems } = JSON.parse((await secretref(at, ['check', '--json'])).stdout);
    const unread = problems.filter(({ kind }: { kind: string }) => kind === 'unread');
    assert.deepEqual(
      unread.map(({ message }: { message: string }) => message),
      ['LOST_KEY is mapped, and no file here names it.'],
    );
  });

  test('all is well, a vault that nobody approved, and a number that is none', async (t) => {
    const at = place(t, { '.env': 'A_KEY=ref+keychain://shop/A\n', 'app.js': 'process.env.A_KEY;' });
    await secretref(at, ['set', 'ref+keychain://shop/A'], 'planted-value');
    const well = await secretref(at, ['check', '--rotate-after', '30']);
    assert.equal(well.status, 0);
    assert.match(well.stderr, /1 reference checked; all is well\./);
    const other = place(t, { '.env': 'A_KEY=ref+azurekeyvault://shop/a\n', 'app.js': 'process.env.A_KEY;' });
    const unknown = await secretref(other, ['check']);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stdout, /^unknown .*which you have not approved/);
    assert.equal((await secretref(at, ['check', '--rotate-after', 'soon'])).status, 2);
  });
});

test('whatever a move writes counts as read', () => {
  for (const [language, lookup] of Object.entries(lookups))
    assert.deepEqual(namedIn(lookup, 'program', new Set(['API_KEY', 'API'])), ['API_KEY'], language);
  for (const { path, before, variable, reference } of interpolated) {
    if (variable === undefined) continue;
    const { after = '' } = moved('plaintext', before, { path, ...(reference && { reference }) });
    assert.deepEqual(namedIn(after, path, new Set([variable, 'ANOTHER_KEY'])), [variable], path);
  }
  for (const [, path, , after, , variable] of restructured)
    if (variable !== undefined) assert.deepEqual(namedIn(after, path, new Set([variable, 'ANOTHER_KEY'])), [variable], path);
});

describe('a profile', { concurrency: 2, timeout: 120_000 }, () => {
  const files = { '.env': 'A=ref+keychain://shop/DEV\nB=both\n', '.env.staging': 'A=ref+keychain://shop/STAGING\nC=staging\n' };
  const code = 'process.stdout.write([process.env.A.length, process.env.B, process.env.C].join())';

  test('wins over the usual file, and nothing else does', async (t) => {
    const at = place(t, files);
    allow(at, at.folder);
    await secretref(at, ['set', 'ref+keychain://shop/DEV'], 'development');
    await secretref(at, ['set', 'ref+keychain://shop/STAGING'], 'stage');
    assert.equal((await secretref(at, ['run', '--', process.execPath, '-e', code])).stdout, '11,both,');
    assert.equal(
      (await secretref(at, ['run', '--profile', 'staging', '--', process.execPath, '-e', code])).stdout,
      '5,both,staging',
    );
  });

  test('without a file, or with a name that leads elsewhere, starts nothing', async (t) => {
    const at = place(t, files);
    const missing = await secretref(at, ['run', '--profile', 'production', '--', '/bin/true']);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /\.env\.production could not be read: there is no such file/);
    const odd = await secretref(at, ['run', '--profile', '../x', '--', '/bin/true']);
    assert.match(odd.stderr, /A profile is a plain name/);
  });
});
