/** The active text editor: its text, problems and quick fixes. */
import type { Locator, Page } from 'playwright-core';
import { untilShown } from './until-shown.ts';

export type Squiggle = 'error' | 'warning' | 'info';

/** The visible lines, top to bottom. */
export async function editorText(page: Page): Promise<string> {
  const lines = await activeEditor(page)
    .locator('.view-line')
    .evaluateAll((all) =>
      all
        .map((line) => ({ top: Number.parseFloat((line as HTMLElement).style.top), text: line.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
  return lines.join('\n');
}

/** Waits until a visible line contains the text. */
export async function waitForEditorText(page: Page, text: string): Promise<void> {
  await activeEditor(page).locator('.view-line').filter({ hasText: text }).first().waitFor();
}

/** Types at the cursor as a person does; use `goToLine` first to choose the place. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 5 });
}

export async function waitForSquiggle(page: Page, severity: Squiggle): Promise<void> {
  await squiggles(page, severity).first().waitFor({ state: 'attached' });
}

export async function waitForNoSquiggle(page: Page, severity: Squiggle): Promise<void> {
  await squiggles(page, severity).first().waitFor({ state: 'detached' });
}

/** Puts the cursor on the next problem of the file. */
export async function goToNextProblem(page: Page): Promise<void> {
  const peek = page.locator('.zone-widget', { has: page.locator('.marker-widget') });
  await page.keyboard.press('Alt+F8');
  // Not with Escape, which does nothing until the peek has the focus.
  await peek.locator('.codicon-close').click();
  await peek.waitFor({ state: 'detached' });
}

/** Opens the quick-fix menu at the cursor and waits until it offers the action; asks again when it does not. */
export async function openQuickFixes(page: Page, action: string): Promise<void> {
  // VS Code drops a request during which another extension (here TypeScript's) registers its own code actions.
  await untilShown(page, quickFix(page, action), () => page.keyboard.press('Control+.'));
}

/** The titles in the open quick-fix menu. */
export async function quickFixTitles(page: Page): Promise<string[]> {
  return page.locator('.action-widget .monaco-list-row.action .title').allInnerTexts();
}

export async function pickQuickFix(page: Page, action: string): Promise<void> {
  await quickFix(page, action).click();
}

/** Saves the active file and waits until it is no longer marked as changed. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
}

function activeEditor(page: Page): Locator {
  return page.locator('.editor-group-container.active .editor-instance .view-lines').first();
}

function squiggles(page: Page, severity: Squiggle): Locator {
  return page.locator(`.editor-instance .squiggly-${severity}`);
}

function quickFix(page: Page, action: string): Locator {
  return page.locator('.action-widget .monaco-list-row').filter({ hasText: action }).first();
}
