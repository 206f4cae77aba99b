/** never: languages in which no lookup is right, and why; and files that are read before anything could hand them a variable. */

import { inBrowser } from '../code/browser.ts';

/** By VS Code's language ids. */
export const neverRewritten: ReadonlyMap<string, string> = new Map([
  ['bat', 'A batch file reads the characters of a variable as a part of its commands, so no lookup is safe there.'],
  [
    'haskell',
    'Reading a variable is an action in Haskell and no value, so call lookupEnv where the program starts and hand the result on.',
  ],
  ['fsharp', unproven('F#', 'Environment.GetEnvironmentVariable')],
  ['html', inBrowser],
  ['objective-cpp', unproven('Objective-C++', 'getenv')],
  ['sql', 'SQL reads no environment, so let the program that runs the statement hand the value over as a parameter.'],
  ['svelte', inBrowser],
  ['vb', unproven('Visual Basic', 'Environment.GetEnvironmentVariable')],
  ['vue', inBrowser],
]);

/** A language without a compiler that could show that a program still does the same. */
function unproven(language: string, lookup: string): string {
  return `No rewrite of ${language} is proven by a compiler yet, so read it by ${lookup} by hand, and stop where that gives nothing.`;
}

/** Of a path or URI; undefined for every other file. */
export function whyNeverIn(path: string): string | undefined {
  if (/\.d\.(?:[^./\\]+\.)?[cm]?ts$/.test(path))
    return 'A declaration file holds no code that could read a variable, so change it by hand.';
  if (/(?:^|[/\\])\.(?:envrc|bashrc|bash_profile|bash_login|profile|zshrc|zshenv|zprofile)$/.test(path))
    return 'This file is what sets variables, and nothing could set one before it, so keep the value in an env file instead.';
  if (/(?:^|[/\\])(?:config|(?:conf\.d|functions|completions)[/\\][^/\\]+)\.fish$/.test(path))
    return 'A shell reads this file when it starts and would end where a variable is missing, so read it in a function by hand.';
  if (/\.psd1$/i.test(path))
    return 'A data file of PowerShell holds no code that could read a variable, so let the script that reads it do so.';
  return undefined;
}
