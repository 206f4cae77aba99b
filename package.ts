/** Packs the extension for one platform: `npm run package [linux-x64 | darwin-arm64 | win32-x64 | …]`, by default for this machine. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What .vscodeignore lets through, and what npm needs to install the exact production dependencies. */
const staged = [
  'dist',
  'schema',
  'syntaxes',
  'docs/icon.png',
  'package.json',
  'package-lock.json',
  '.vscodeignore',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

const target = process.argv[2] ?? `${process.platform}-${process.arch}`;
// The native keychain module differs by platform; staging keeps this checkout's own node_modules as they are.
const stage = mkdtempSync(join(tmpdir(), 'secretref-package-'));
try {
  mkdirSync(join(stage, 'docs'));
  for (const path of staged) cpSync(path, join(stage, path), { recursive: true });
  run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...npmPlatform(target)]);
  expectOneNativeModule();
  const out = join(process.cwd(), `secretref-${target}.vsix`);
  const vsce = join(process.cwd(), 'node_modules/.bin/vsce');
  run(vsce, ['ls']);
  run(vsce, ['package', '--target', target, '--out', out, '--skip-license']);
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/** VS Code's target names in npm's terms; `alpine` is Linux with musl. */
function npmPlatform(name: string): string[] {
  const [os = '', cpu = ''] = name.split('-');
  const arch = cpu === 'armhf' ? 'arm' : cpu;
  if (os === 'alpine') return ['--os=linux', `--cpu=${arch}`, '--libc=musl'];
  return [`--os=${os}`, `--cpu=${arch}`, ...(os === 'linux' ? ['--libc=glibc'] : [])];
}

function expectOneNativeModule(): void {
  const native = readdirSync(join(stage, 'node_modules/@napi-rs')).filter((name) => name.startsWith('keyring-'));
  if (native.length !== 1)
    throw new Error(`Expected one native keychain module for ${target}, found: ${native.join(', ') || 'none'}.`);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: stage, stdio: 'inherit' });
}
