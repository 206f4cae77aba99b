/**
 * The suite's entry: runs every `*.test.ts` beside it with mocha inside the extension host. It is the one file that
 * cannot be TypeScript, because VS Code takes a suite outside an extension for a module only when it ends in `.mjs`.
 */
import { globSync } from 'node:fs';
import Mocha from 'mocha';

export async function run() {
  const ci = Boolean(process.env.CI);
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, forbidOnly: ci, forbidPending: ci });
  for (const file of globSync('*.test.ts', { cwd: import.meta.dirname })) mocha.addFile(`${import.meta.dirname}/${file}`);
  await mocha.loadFilesAsync();
  const failures = await new Promise((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
