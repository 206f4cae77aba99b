/** apply-all: the plans of all files carried out, one after the other. */

import { type ApplyNeeds, applyFile } from './apply-file.ts';
import type { PlannedFile } from './show-plan.ts';

/** By path why a file is as it was. Once the vault is out of reach no further file is tried. */
export async function applyAll(needs: ApplyNeeds, planned: readonly PlannedFile[]): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>();
  let end: string | undefined;
  for (const { path, whole, before, plan } of planned) {
    if (plan.steps.length === 0) continue;
    const failure = end === undefined ? await applyFile(needs, whole, before, plan) : undefined;
    if (failure?.of === 'the vault') end = failure.message;
    const message = failure?.message ?? end;
    if (message !== undefined) failures.set(path, message);
  }
  return failures;
}
