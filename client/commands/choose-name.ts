/** Asks for another variable name when the one at hand already stands for something else. */

import { window } from 'vscode';
import { isLoaderVariable, isVariableName } from '../../core/reference/variable.ts';

/** Undefined when the person gives up. */
export async function chooseName(
  taken: string,
  proposal: string,
  isFree: (name: string) => boolean,
): Promise<string | undefined> {
  return window.showInputBox({
    title: `${taken} is already in use`,
    prompt: `${taken} stands for another value. Choose a name for this one.`,
    value: proposal,
    validateInput(name) {
      if (!isVariableName(name) || isLoaderVariable(name))
        return 'Use letters, digits and underscores, not starting with a digit, and no name that the system itself reads.';
      if (!isFree(name)) return `${name} is in use as well.`;
      return undefined;
    },
  });
}
