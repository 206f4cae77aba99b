/** `npm run test:e2e`: packs the extension, makes the host ready, and runs every journey, each with a private keyring. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { e2eFolder, missingParts, repositoryFolder } from './host/paths.ts';

const artifacts = `${e2eFolder}artifacts`;

run('bash', [`${e2eFolder}host/install.sh`]);
const missing = missingParts();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
rmSync(artifacts, { recursive: true, force: true });
run('npm', ['run', '--silent', 'package', '--', 'linux-x64']);
run(`${repositoryFolder}node_modules/.bin/tsc`, ['-b', e2eFolder]);
// Each journey has a keyring of its own: what one leaves there would be a value that the next one finds taken.
for (const journey of readdirSync(`${e2eFolder}journeys`).filter((name) => name.endsWith('.test.ts')))
  run('bash', [
    'test/with-keyring.sh',
    process.execPath,
    '--test',
    '--test-concurrency=1',
    ...process.argv.slice(2),
    `${e2eFolder}journeys/${journey}`,
  ]);

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: repositoryFolder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
