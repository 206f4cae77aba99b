/** destination: the reference under which a new value is to be kept, from a person's template such as `ref+vault://secret/{project}#/{name}`. */

import { type Reference, readReference } from './reference.ts';

export interface Named {
  /** The project's name as one segment. */
  readonly project: string;
  /** The environment variable. */
  readonly name: string;
}

export type Destination =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** One sentence. */
  | { readonly kind: 'wrong'; readonly problem: string };

export const keychainTemplate = 'ref+keychain://{project}/{name}';

/** Pure and total. A template must hold `{name}`, or all values would go to one place. */
export function destinationFor(template: string, { project, name }: Named): Destination {
  if (!template.includes('{name}')) return wrong('It has no {name}, so all values would go to one place.');
  const isAzure = /^(?:secret)?ref\+azurekeyvault:/.test(template);
  const texts = new Map([
    ['project', isAzure ? dashed(project) : project],
    ['name', isAzure ? dashed(name) : name],
  ]);
  const text = template.replace(/\{(project|name)\}/g, (_, key: string) => encodeURIComponent(texts.get(key) ?? ''));
  if (/[{}]/.test(text)) return wrong('It knows {project} and {name} alone.');
  const parsed = readReference(text);
  if (!parsed) return wrong('It must be a reference such as ref+keychain://{project}/{name}.');
  return parsed.kind === 'malformed' ? wrong(parsed.problem) : parsed;
}

/** What the reference grammar refuses in a segment is left out, or makes way for a name that it accepts. */
export function asSegment(name: string): string {
  const allowed = name.toWellFormed().replace(/\p{Cc}/gu, '');
  return /^\.{0,2}$/.test(allowed) ? 'default' : allowed;
}

/** Azure has letters, digits and dashes. */
function dashed(text: string): string {
  return text.replace(/[^0-9A-Za-z]+/g, '-');
}

function wrong(problem: string): Destination {
  return { kind: 'wrong', problem };
}
