/** A headless Chromium window that can talk to this machine only. */
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './paths.ts';
import { environment, type State } from './state.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Its profile is in the state folder: the workbench keeps its state.vscdb there, in IndexedDB. */
export async function openBrowser(state: State): Promise<BrowserContext> {
  const env = Object.entries(environment(state)).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const context = await chromium.launchPersistentContext(path.join(state.folder, 'browser'), {
    executablePath: chromiumPath,
    args: quiet,
    env: Object.fromEntries(env),
    viewport: { width: 1400, height: 900 },
  });
  await context.route(
    (url) => url.hostname !== '' && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context;
}

/** The window's page. */
export async function pageOf(browser: BrowserContext): Promise<Page> {
  return browser.pages()[0] ?? browser.newPage();
}
