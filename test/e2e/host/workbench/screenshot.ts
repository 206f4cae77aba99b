/** Pictures of the window, kept as artefacts of a run. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { e2eFolder } from '../paths.ts';

/** Writes `<name>.png` into E2E_SCREENSHOTS, or else test/e2e/artifacts/screenshots; returns the file's name. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = process.env.E2E_SCREENSHOTS ?? path.join(e2eFolder, 'artifacts/screenshots');
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
