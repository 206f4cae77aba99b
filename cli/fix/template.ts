/** template: what is wrong with the template of a person's references, before anything is planned with it. */

import { destinationFor } from '../../core/reference/destination.ts';
import { knownProviders } from '../../core/reference/providers.ts';
import { didYouMean } from '../../core/text/nearest.ts';
import { providerProblem } from '../../vault/providers/index.ts';
import { printable } from '../print.ts';

/** One sentence, and a question where a vault's name is nearly right. */
export function templateProblem(template: string): string | undefined {
  const destination = destinationFor(template, { project: 'project', name: 'NAME' });
  if (destination.kind === 'reference') {
    const { provider } = destination.reference;
    return (
      providerProblem(provider) &&
      `${printable(providerProblem(provider) ?? '')}${didYouMean(printable(provider), knownProviders)}`
    );
  }
  if (!template.includes('://'))
    return `"--to" takes a reference such as ref+vault://secret/{project}#/{name}; the stores are ${stores}.${didYouMean(printable(template), knownProviders)}`;
  return `"--to" cannot be used: ${destination.problem}`;
}

const stores = `${knownProviders.slice(0, -1).join(', ')} and ${knownProviders.at(-1)}`;
