/** What asks or tells the user something: modal dialogs and notifications. */
import type { Locator, Page } from 'playwright-core';

/** The text of the modal dialog, once one is shown. */
export async function dialogText(page: Page): Promise<string> {
  await dialog(page).waitFor();
  return shownText(dialog(page).locator('.dialog-message-row'));
}

/** Presses a button of the modal dialog, once one is shown. */
export async function answerDialog(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

/** The label of the button that Enter would press. */
export async function defaultButton(page: Page): Promise<string> {
  await dialog(page).waitFor();
  return shownText(dialog(page).locator('.monaco-button:focus'));
}

/** The text of the first notification that contains `text`, once it is shown. */
export async function waitForNotification(page: Page, text: string): Promise<string> {
  await notification(page, text).waitFor();
  return shownText(notification(page, text).locator('.notification-list-item-message'));
}

/** Presses a button of the notification that contains `text`. */
export async function answerNotification(page: Page, text: string, button: string): Promise<void> {
  await notification(page, text).getByRole('button', { name: button, exact: true }).click();
}

function dialog(page: Page): Locator {
  return page.locator('.monaco-dialog-box');
}

function notification(page: Page, text: string): Locator {
  return page.locator('.notification-toast').filter({ hasText: text }).first();
}

/** With its line breaks as shown, which `textContent` would lose. */
async function shownText(element: Locator): Promise<string> {
  return (await element.allInnerTexts()).join('\n');
}
