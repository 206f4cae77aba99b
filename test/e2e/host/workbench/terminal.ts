/** The integrated terminal, read from its buffer: the canvas on screen holds no text. */
import type { Page } from 'playwright-core';
import { runCommand } from './quick-input.ts';

/** Opens a new shell and waits for its prompt. */
export async function openTerminal(page: Page): Promise<void> {
  await runCommand(page, 'Terminal: Create New Terminal');
  await page.locator('.terminal-wrapper.active .xterm-helper-textarea').waitFor({ state: 'attached' });
  await waitForTerminalText(page, '#');
}

/** Types a line into the focused terminal and runs it. */
export async function runInTerminal(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

export async function waitForTerminalText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(`(${readBuffers})().includes(${JSON.stringify(text)})`);
}

/** Everything in the terminals that the page holds, scroll-back included; lines that wrap are joined. */
export async function terminalText(page: Page): Promise<string> {
  return page.evaluate(`(${readBuffers})()`);
}

/** Runs in the page. VS Code hangs the xterm.js object on the wrapper element. */
const readBuffers = `() => [...document.querySelectorAll('.terminal-wrapper')].map(({ xterm }) => {
  let text = '';
  const lines = xterm?.buffer.normal;
  for (let row = 0; row < (lines?.length ?? 0); row += 1) {
    const line = lines.getLine(row);
    text += (line.isWrapped || row === 0 ? '' : '\\n') + line.translateToString(true);
  }
  return text.trimEnd();
}).join('\\n')`;
