/**
 * A stand-in for VS Code's desktop executable: takes the arguments that @vscode/test-electron passes and runs the
 * suite in code-server's extension host. Its exit status is the suite's: 0 passed, 1 failed; 3 means no answer in time.
 *
 *   [FOLDER | FILE.code-workspace] --extensionTestsPath=FILE --extensionDevelopmentPath=FOLDER…
 *   [--disable-workspace-trust] [--install-extension=FILE.vsix…] [--user-data-dir=FOLDER, for its User/settings.json]
 */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, pageOf } from './browser.ts';
import { installExtension, startCodeServer } from './code-server.ts';
import { createState, disposeState, type Settings, type State } from './state.ts';
import { runSuite } from './suite.ts';

const suiteLimitMs = Number(process.env.E2E_SUITE_LIMIT_MS ?? 180_000);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    // The desktop executable takes many more, such as --no-sandbox, that mean nothing here.
    strict: false,
    allowPositionals: true,
    options: {
      extensionTestsPath: { type: 'string' },
      extensionDevelopmentPath: { type: 'string', multiple: true },
      'install-extension': { type: 'string', multiple: true },
      'user-data-dir': { type: 'string' },
    },
  });
  const state = createState(givenSettings(values['user-data-dir']));
  for (const vsix of strings(values['install-extension'])) installExtension(state, vsix);
  const server = await startCodeServer(state, {
    trust: 'disable-workspace-trust' in values ? 'off' : 'ask',
    // Without the driver a built workbench ignores the payload in which the suite is named, silently.
    flags: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  const browser = await openBrowser(state);
  const stop = async () => {
    await browser.close();
    await server.stop();
    disposeState(state);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(128 + constants.signals[signal])));
  }
  try {
    return await runSuite(await pageOf(browser), server, {
      workspace: positionals.map((given) => path.resolve(given)).find(existsSync),
      extension: oneFolder(
        state,
        strings(values.extensionDevelopmentPath).map((given) => path.resolve(given)),
      ),
      tests: path.resolve(String(values.extensionTestsPath)),
      limitMs: suiteLimitMs,
    });
  } finally {
    await stop();
  }
}

/** The workbench keeps only the last extension folder given, but takes a folder of extensions. */
function oneFolder(state: State, extensions: readonly string[]): string | undefined {
  if (extensions.length < 2) return extensions[0];
  const many = path.join(state.folder, 'development');
  mkdirSync(many);
  for (const [index, extension] of extensions.entries()) {
    symlinkSync(extension, path.join(many, `${index}-${path.basename(extension)}`));
  }
  return many;
}

function givenSettings(userData: unknown): Settings {
  const file = path.join(String(userData ?? ''), 'User/settings.json');
  return userData !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function strings(option: unknown): string[] {
  return Array.isArray(option) ? option.map(String) : [];
}
