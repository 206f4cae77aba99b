/**
 * `npm run bench [-- SECTION… --without PEER]`: measures this build beside its peers in one run, prints tables and rewrites their sections of docs/benchmarks.md.
 * Sections: editor (a real VS Code), detection (what is found), speed (whole processes), engine (in one process), fixes (how soon one is offered). Everything is fetched or made once, below bench/data.
 */

import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureDetection } from './detection.ts';
import { rewriteSection } from './document.ts';
import { measureEditor } from './editor.ts';
import { measureEngine } from './engine.ts';
import { measureFixes } from './fixes.ts';
import { othersHere, ourselves } from './scanners.ts';
import { measureSpeed } from './speed.ts';
import { type Table, toMarkdown, toText } from './table.ts';
import { measureVaults } from './vaults.ts';

const sections: Readonly<Record<string, () => Table[] | Promise<Table[]>>> = {
  detection: () => measureDetection(allScanners()),
  speed: () => measureSpeed(allScanners(), 'secretref'),
  engine: measureEngine,
  fixes: measureFixes,
  vaults: measureVaults,
  editor: () => measureEditor(5),
};

const { positionals: chosen, values } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', multiple: true, default: [] } },
});
/** Peers that are not beside us in this run, and why. */
const absent: string[] = [];
const unknown = chosen.find((name) => sections[name] === undefined);
if (unknown !== undefined) throw new Error(`There is no section ${unknown}; there are ${Object.keys(sections).join(', ')}.`);
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
for (const [name, measure] of Object.entries(sections)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const tables = await measure();
  for (const table of tables) console.log(toText(table));
  const left = absent.splice(0).map((reason) => ` Not measured: ${reason}.`);
  rewriteSection(name, `Measured on ${machine()}.${left.join('')}\n\n${tables.map(toMarkdown).join('\n')}`);
}

function allScanners() {
  const { scanners, missing } = othersHere();
  absent.push(...missing, ...values.without.map((name) => `${name}, left out of this run by request`));
  for (const reason of absent) console.log(`Not measured: ${reason}.`);
  return [ourselves(), ...scanners.filter(({ name }) => !values.without.includes(name))];
}

function machine(): string {
  const all = cpus();
  return `${all.length} cores (${all[0]?.model.trim()}), Node ${process.version.slice(1)}`;
}
