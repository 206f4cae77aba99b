/** Debug sessions: starting, stopping at a breakpoint, and the Debug Console. */
import type { Locator, Page } from 'playwright-core';
import { pickItem, runCommand } from './quick-input.ts';

/** Starts the launch configuration that is selected, as F5 does; waits for nothing, since a question may follow. */
export async function pressF5(page: Page): Promise<void> {
  await page.keyboard.press('F5');
}

/** Starts the launch configuration of that name. */
export async function startDebugging(page: Page, name: string): Promise<void> {
  await runCommand(page, 'Debug: Select and Start Debugging');
  await pickItem(page, name);
}

/** Sets or removes a breakpoint on the cursor's line. */
export async function toggleBreakpoint(page: Page): Promise<void> {
  await page.keyboard.press('F9');
}

export async function waitForBreakpointHit(page: Page): Promise<void> {
  await page.locator('.debug-top-stack-frame-line').first().waitFor({ state: 'attached' });
}

export async function continueDebugging(page: Page): Promise<void> {
  await page.keyboard.press('F5');
}

export async function waitForSessionEnd(page: Page): Promise<void> {
  await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
}

/** Waits until a line of the Debug Console contains the text. */
export async function waitForDebugConsole(page: Page, text: string): Promise<void> {
  await consoleRows(page).filter({ hasText: text }).first().waitFor();
}

/** The visible lines of the Debug Console. */
export async function debugConsoleText(page: Page): Promise<string> {
  return (await consoleRows(page).allInnerTexts()).join('\n');
}

/** Evaluates an expression in the stopped program; its result becomes a line of the Debug Console. */
export async function evaluate(page: Page, expression: string): Promise<void> {
  await page.locator('.repl-input-wrapper .monaco-editor').click();
  await page.keyboard.insertText(expression);
  await page.keyboard.press('Enter');
}

function consoleRows(page: Page): Locator {
  return page.locator('.repl .monaco-list-row');
}
