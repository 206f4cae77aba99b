/** For the menus that VS Code fills only once, when they open: opens one again until it shows what is wanted. */
import { errors, type Locator, type Page } from 'playwright-core';

export async function untilShown(page: Page, wanted: Locator, open: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await open();
    try {
      return await wanted.waitFor({ timeout: 3_000 });
    } catch (error) {
      if (attempt === 6 || !(error instanceof errors.TimeoutError)) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
