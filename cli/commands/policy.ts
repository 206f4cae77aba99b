/** policy: the least that an identity must be allowed for the references of this workspace to resolve, in the vault's own language. */

import type { Reference } from '../../core/reference/reference.ts';
import { azureRoles } from '../../vault/least-privilege/azure-roles.ts';
import { hclPolicy, isExact } from '../../vault/least-privilege/hcl.ts';
import { iamPolicy } from '../../vault/least-privilege/iam.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { problemOfNamed } from '../sources/files.ts';
import { referencesIn } from '../sources/references.ts';
import { compareWithIdentity } from './policy-compare.ts';

interface Kind {
  readonly providers: readonly string[];
  write(references: readonly Reference[], values: Given['values']): string;
  /** What the reader has to see to, as sentences. */
  notes(references: readonly Reference[]): readonly string[];
}

export async function policyCommand({ operands, flags, values }: Given): Promise<number> {
  const [name = ''] = values.get('provider') ?? [];
  const kind = kinds.get(name);
  if (!kind) return complain(`"--provider" is needed, and is one of ${[...kinds.keys()].join(', ')}.`);
  const unreadable = problemOfNamed(operands);
  if (unreadable) return complain(`${printable(unreadable.path)} was not looked through: ${unreadable.clause}.`);
  const found = [...referencesIn(operands.length > 0 ? operands : ['.'])]
    .map(({ reference }) => reference)
    .filter(({ provider }) => kind.providers.includes(provider));
  if (found.length === 0) {
    note(`No reference here is resolved by ${kind.providers.join(' or ')}.`);
    return exitCodes.refused;
  }
  process.stdout.write(printableLines(kind.write(found, values)));
  for (const sentence of kind.notes(found)) note(sentence);
  return flags.has('compare') ? await compareWithIdentity(found) : exitCodes.ok;
}

const kinds = new Map<string, Kind>([
  [
    'vault',
    {
      providers: ['vault', 'openbao'],
      write: (references, values) => {
        const plain = new Set(values.get('plain-mount'));
        const dynamic = new Set(values.get('dynamic-mount'));
        return hclPolicy(references.filter(isExact), (mount) =>
          plain.has(mount) ? 'plain' : dynamic.has(mount) ? 'dynamic' : 'versioned',
        );
      },
      notes: (references) =>
        references
          .filter((reference) => !isExact(reference))
          .map(() => 'A name with "*" or "+" is left out, since a policy reads it as a pattern.'),
    },
  ],
  [
    'aws',
    {
      providers: ['awssecrets'],
      write: (references, values) =>
        iamPolicy(references, {
          partition: 'aws',
          region: values.get('region')?.[0] ?? '*',
          account: values.get('account')?.[0] ?? '*',
        }),
      notes: () => ['A secret under a key of your own in KMS needs kms:Decrypt on that key as well.'],
    },
  ],
  [
    'azure',
    {
      providers: ['azurekeyvault'],
      write: (references) => azureRoles(references),
      notes: () => ['Set SUBSCRIPTION, RESOURCE_GROUP and ASSIGNEE first; an assignment takes some minutes to count.'],
    },
  ],
]);

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
