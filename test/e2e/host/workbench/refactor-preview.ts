/** VS Code's refactor preview: what it lists, and its two buttons. */
import type { Locator, Page } from 'playwright-core';

/** The lines of the preview, once it shows one that contains `text`. */
export async function previewedLines(page: Page, text: string): Promise<string[]> {
  await rows(page).filter({ hasText: text }).first().waitFor();
  return rows(page).allInnerTexts();
}

/** Whether the first line that contains `text` is ticked. */
export async function isTicked(page: Page, text: string): Promise<boolean> {
  return (await rows(page).filter({ hasText: text }).first().locator('.edit-checkbox.checked').count()) > 0;
}

export async function applyPreview(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Apply' }).click();
}

export async function discardPreview(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Discard' }).click();
}

function panel(page: Page): Locator {
  return page.locator('.bulk-edit-panel');
}

function rows(page: Page): Locator {
  return panel(page).locator('.monaco-list-row');
}
