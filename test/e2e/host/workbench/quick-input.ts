/** The quick input at the top of the window: opening files, running commands, answering questions. */
import type { Locator, Page } from 'playwright-core';
import { untilShown } from './until-shown.ts';

/** Opens a file of the workspace, found by its name, and waits until its editor shows. */
export async function openFile(page: Page, name: string): Promise<void> {
  const chosen = widget(page).locator('.monaco-list-row.focused', { has: page.getByText(name, { exact: true }) });
  // Not a click: the list is refilled while VS Code searches, and moves under the pointer.
  await untilShown(page, page.locator(`.tab.active[data-resource-name="${name}"]`), async () => {
    await page.keyboard.press('Control+P');
    await search(page, name);
    await chosen.waitFor();
    await page.keyboard.press('Enter');
  });
  await page.locator('.editor-instance .view-lines').first().waitFor();
}

/** Runs a command by the title that the command palette shows, such as `Terminal: Create New Terminal`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  // The list is made when the palette opens; a command that an extension is about to add is missing from it.
  await untilShown(page, row(page, title), async () => {
    await page.keyboard.press('F1');
    await search(page, `>${title}`);
  });
  await pickItem(page, title);
}

/** Moves the cursor of the active editor to the start of a line, counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await search(page, `:${line}`);
  await page.keyboard.press('Enter');
  await widget(page).waitFor({ state: 'hidden' });
}

/** Picks an entry of the open list by its label. */
export async function pickItem(page: Page, label: string): Promise<void> {
  await row(page, label).click();
}

/** Answers the open input box, which an extension's `showInputBox` shows. */
export async function answerInput(page: Page, value: string): Promise<void> {
  await input(page).fill(value);
  await page.keyboard.press('Enter');
}

/** The labels of the open list. */
export async function listedItems(page: Page): Promise<string[]> {
  await rows(page).first().waitFor();
  return rows(page).locator('.label-name').allInnerTexts();
}

async function search(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
}

function widget(page: Page): Locator {
  return page.locator('.quick-input-widget');
}

function input(page: Page): Locator {
  return widget(page).locator('.quick-input-box input');
}

function row(page: Page, label: string): Locator {
  return rows(page)
    .filter({ has: page.getByText(label, { exact: true }) })
    .first();
}

function rows(page: Page): Locator {
  return widget(page).locator('.quick-input-list .monaco-list-row');
}
