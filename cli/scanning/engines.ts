/** engines: the engine for a project's own rules, which come as data. */

import type { CustomRule } from '../../core/configuration/configuration.ts';
import { engineWith, readCustomRules } from '../../core/configuration/custom-rules.ts';
import { loadLinear } from '../../core/configuration/linear-pattern.ts';
import { builtInEngine, type Engine } from '../../core/detect/engine/compile.ts';

const known = new Map<string, Promise<Engine>>();

/** Rules that cannot be used are left out; whoever read them has said so. */
export function engineFor(customRules: readonly CustomRule[]): Promise<Engine> | Engine {
  if (customRules.length === 0) return builtInEngine();
  const key = JSON.stringify(customRules);
  const engine = known.get(key) ?? make(customRules);
  known.set(key, engine);
  return engine;
}

async function make(customRules: readonly CustomRule[]): Promise<Engine> {
  return engineWith(readCustomRules(customRules, await loadLinear()).rules);
}
