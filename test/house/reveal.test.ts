/** A value leaves its Secret in the files listed here and nowhere else; each of them says in a comment or by its name why. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sourceFiles } from './source-files.ts';

const allowed: readonly string[] = [
  // Where a value enters a program.
  'cli/child.ts',
  'client/inject/launch.ts',
  'client/inject/terminal-launch.ts',
  // Where it goes into a store, or comes out.
  'client/secret-storage.ts',
  'vault/providers/aws/write.ts',
  'vault/providers/azure/write.ts',
  'vault/providers/hashicorp/write.ts',
  'vault/providers/programs/gcp.ts',
  'vault/providers/programs/sops.ts',
  'vault/audit/anchor.ts',
  'vault/offline.ts',
  'vault/stores/age-file.ts',
  'vault/stores/chunks.ts',
  'vault/stores/os-keychain.ts',
  'vault/stores/scrypt.ts',
  'vault/stores/storable.ts',
  // Where its form tells who issued it.
  'cli/issuer.ts',
  // Where a session is shown to its vault.
  'vault/providers/azure/credential.ts',
  'vault/providers/hashicorp/api.ts',
  'vault/providers/hashicorp/login.ts',
  'vault/providers/hashicorp/renewal.ts',
  'vault/providers/hashicorp/session.ts',
  'vault/providers/hashicorp/sign-in.ts',
  // Where it becomes part of another value, or is looked for in output or in a text.
  'vault/compose.ts',
  'vault/mask.ts',
  'vault/exposure.ts',
  'vault/occurrences.ts',
  'cli/fix/show-plan.ts',
  'vault/providers/select-json.ts',
];

test('only the listed files call reveal()', () => {
  const callers = sourceFiles().filter(
    (file) => !/^(test|samples|bench)\//.test(file) && file !== 'core/secret.ts' && /\.reveal\(/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(callers.toSorted(), allowed.toSorted());
});
