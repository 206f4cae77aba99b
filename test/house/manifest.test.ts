/** The manifest tells the truth: its settings are those of core/settings.ts, its commands those that the client handles. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultSettings } from '../../core/settings.ts';
import { clientCommands } from '../../protocol/protocol.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const properties: Record<string, { default: unknown; scope: string }> = manifest.contributes.configuration.properties;

test('every setting of core is contributed with the same default', () => {
  for (const [name, value] of Object.entries(defaultSettings))
    assert.equal(properties[`secretref.${name}`]?.default, value, name);
});

test("what is contributed beyond core is the editor's own", () => {
  const beyond = Object.keys(properties).filter((id) => !(id.replace('secretref.', '') in defaultSettings));
  assert.deepEqual(beyond.toSorted(), [
    'secretref.offlineDays',
    'secretref.preview',
    'secretref.store',
    'secretref.trace.server',
  ]);
});

test('no repository can choose the store, or have copies kept', () => {
  assert.equal(properties['secretref.offlineDays']?.scope, 'machine');
  assert.equal(properties['secretref.store']?.scope, 'machine');
});

test('every contributed command has a handler, and the reverse', () => {
  const source = readFileSync('client/commands/index.ts', 'utf8');
  const handled = [...source.matchAll(/'(secretref\.\w+)'/g)].map((match) => match[1]).concat(Object.values(clientCommands));
  const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  assert.deepEqual(contributed.toSorted(), handled.toSorted());
});
