/** Workspace Trust, for a window opened with `trust: 'ask'`: its folder is untrusted until `trustFolder`. */
import type { Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

export async function waitForRestrictedMode(page: Page): Promise<void> {
  await page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor();
}

/** Trusts the open folder, and waits until the window is no longer in restricted mode. */
export async function trustFolder(page: Page): Promise<void> {
  await runCommand(page, 'Workspaces: Manage Workspace Trust');
  await page.getByRole('button', { name: 'Trust', exact: true }).click();
  await page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor({ state: 'hidden' });
}
