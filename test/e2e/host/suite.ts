/** Runs an extension's test suite (a module that exports `run`) in the extension host behind a workbench page. */
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import type { CodeServer } from './code-server.ts';

export type Suite = {
  /** Absolute paths of this machine. */
  readonly workspace: string | undefined;
  readonly extension: string | undefined;
  readonly tests: string;
  readonly limitMs: number;
};

/** The suite's exit status: 0 passed, 1 failed; 3 when it did not answer in time. */
export async function runSuite(page: Page, server: CodeServer, suite: Suite): Promise<number> {
  const finished = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', printed);
  await page.goto(suiteUrl(server, suite));
  const { promise: late, resolve: giveUp } = Promise.withResolvers<number>();
  const timer = setTimeout(giveUp, suite.limitMs, 3);
  const status = await Promise.race([finished, late]);
  clearTimeout(timer);
  if (status === 3) console.error(`The suite did not end within ${suite.limitMs} ms.`);
  return status;
}

function suiteUrl({ port, origin }: CodeServer, { workspace, extension, tests }: Suite): string {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (workspace === undefined) query.set('ew', 'true');
  else query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  return `${origin}/?${query}`;
}

/** Shows what the suite prints; the workbench's own chatter comes the same way and is left out. */
function printed(type: string, values: readonly unknown[]): void {
  const line = format(...values);
  if (!process.env.E2E_VERBOSE && (chatter.test(line) || line.includes('/vs/code/browser/workbench/'))) return;
  (type === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

const chatter =
  /^(\[(AgentHost|AccountPolicyGate|ChatModelSelection|reconnection-grace-time|Service Worker)|Creating a socket|Resolv(ing|ed) connection token|Updating additional builtin|Creation of workbench contribution|Ignoring fetching additional builtin|getaddrinfo \w+ open-vsx)/;
