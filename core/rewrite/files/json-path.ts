/** json-path: under which keys a value of a JSON text stands, and which of these places a debug launch reads as variables. */

import { bracketsAround } from '../code/walk.ts';
import type { Token } from '../literals/tokens.ts';

/** Keys from the outside in, as written; `*` for an array's elements. Total for any tokens. */
export function pathOf(text: string, tokens: readonly Token[], index: number): readonly string[] {
  const around = bracketsAround(tokens, index) ?? [];
  return [index, ...around]
    .slice(0, around.length)
    .map((value) => keyOf(text, tokens, value))
    .toReversed();
}

function keyOf(text: string, tokens: readonly Token[], value: number): string {
  const key = tokens[value - 2];
  return tokens[value - 1]?.text === ':' && key?.kind === 'string' ? text.slice(key.start + 1, key.end - 1) : '*';
}

/** `env` of a launch configuration, for one platform or all, and cppdbg's `environment`; also inside a `.code-workspace`. */
export function isLaunchEnvironment(path: readonly string[]): boolean {
  return launchEnvironment.test(path.join('\n'));
}

const launchEnvironment = /^(?:launch\n)?configurations\n\*\n(?:(?:windows|linux|osx)\n)?(?:env\n.*|environment\n\*\nvalue)$/;
