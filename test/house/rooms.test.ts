/** `tsc -b` refuses a forbidden import in every room, and Biome the ones that the compiler cannot see. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';

const rooms = ['core', 'vault', 'protocol', 'server', 'client', 'cli', 'samples', 'bench', 'test'];

/** A line that each room must not hold, and what refuses it. */
const forbidden: readonly { readonly room: string; readonly line: string; readonly by: 'tsc' | 'biome' }[] = [
  { room: 'core', line: "import '../vault/errors.ts';", by: 'tsc' },
  { room: 'core', line: "import { readFileSync } from 'node:fs'; readFileSync('x');", by: 'tsc' },
  { room: 'core', line: "import * as vscode from 'vscode'; vscode.version;", by: 'biome' },
  { room: 'vault', line: "import '../server/server.ts';", by: 'tsc' },
  { room: 'vault', line: "import * as vscode from 'vscode'; vscode.version;", by: 'biome' },
  { room: 'protocol', line: "import '../vault/errors.ts';", by: 'tsc' },
  { room: 'server', line: "import '../vault/resolver.ts';", by: 'tsc' },
  { room: 'server', line: "import '../client/log.ts';", by: 'tsc' },
  { room: 'client', line: "import '../server/server.ts';", by: 'tsc' },
  { room: 'client', line: "import '../cli/main.ts';", by: 'tsc' },
  { room: 'cli', line: "import '../client/log.ts';", by: 'tsc' },
  { room: 'bench', line: "import '../client/log.ts';", by: 'tsc' },
  { room: 'samples', line: "import '../client/log.ts';", by: 'tsc' },
];

describe('rooms', () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'secretref-rooms-'));
    // Neither the host of the editor nor what benches and servers have fetched, which may be gigabytes.
    const withoutHost = (path: string): boolean => !/node_modules|e2e|bench[\\/]data(?:[\\/]|$)|\.servers/.test(path);
    for (const name of [...rooms, 'biome.json', 'tsconfig.base.json', 'package.json'])
      cpSync(name, join(copy, name), { recursive: true, filter: withoutHost });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const tsc = (room: string): string => run('tsc', ['-b', room]);
  const biome = (file: string): string => run('biome', ['lint', '--vcs-enabled=false', file]);
  function run(tool: string, args: readonly string[]): string {
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin', tool), args, { cwd: copy, encoding: 'utf8' });
    return stdout + stderr;
  }

  for (const { room, line, by } of forbidden) {
    test(`${room} refuses: ${line}`, () => {
      const planted = join(copy, room, 'planted.ts');
      writeFileSync(planted, `${line}\n`);
      try {
        if (by === 'tsc') assert.match(tsc(room), /planted\.ts.*error TS(6059|6307|2591|2307|2580)/);
        else assert.match(biome(planted), /noRestrictedImports/);
      } finally {
        rmSync(planted);
      }
    });
  }

  test('without a planted import the same rooms compile', () => {
    for (const room of new Set(forbidden.map((row) => row.room))) assert.equal(tsc(room), '', room);
  });
});
