/** names: under which variable and reference each value is kept: one name for one value, whatever is in the env file or the vault already. */

import { destinationFor } from '../../core/reference/destination.ts';
import type { Reference } from '../../core/reference/reference.ts';
import { planMapping } from '../../core/rewrite/env-file.ts';
import type { Secret } from '../../core/secret.ts';
import { VaultError } from '../../vault/errors.ts';
import type { Held } from './held.ts';

export interface Name {
  readonly name: string;
  readonly reference: Reference;
}

/** Whether the program reads a variable, or the reference stands in the file itself. */
export type Mapping = 'needed' | 'none';

export interface Suggested {
  /** The best first. */
  readonly names: readonly [string, ...string[]];
  /** Whether the file that is fixed can use the name. */
  isUsable(name: string): boolean;
}

export interface Names {
  /**
   * The same for the same value, else the first of `suggested` that fits, then numbered ones; a name that stands for another value is passed
   * over, in the env file too where it needs a line there. Rejects with a VaultError.
   */
  nameFor(secret: Secret, suggested: Suggested, mapping: Mapping): Promise<Name>;
  /** Whether the env file maps the variable to this reference, or is free to. */
  isMappable(variable: string, reference: Reference): boolean;
}

export interface NamesNeeds {
  readonly template: string;
  readonly project: string;
  /** The env file as it will be after what was planned so far. */
  envText(): string | undefined;
  readonly held: Held;
}

/** It looks into the vault, so that a run that was cut short finds what it wrote, and writes over nothing. */
export function createNames({ template, project, envText, held }: NamesNeeds): Names {
  const given = new Map<string, { readonly secret: Secret; readonly reference: Reference }>();
  const isMappable = (name: string, reference: Reference, mapping: Mapping = 'needed'): boolean =>
    mapping === 'none' || planMapping(envText(), name, reference).kind !== 'taken';
  const fits = async (name: string, reference: Reference, secret: Secret): Promise<boolean> => {
    const known = given.get(name);
    if (known) return known.secret.equals(secret);
    const present = await held(reference);
    return !present || present.equals(secret);
  };
  return {
    isMappable: (variable, reference) => isMappable(variable, reference),
    async nameFor(secret, { names, isUsable }, mapping) {
      for (const [name, { secret: other, reference }] of given)
        if (other.equals(secret) && isUsable(name) && isMappable(name, reference, mapping)) return { name, reference };
      for (const name of numbered(names)) {
        if (!isUsable(name)) continue;
        const destination = destinationFor(template, { project, name });
        if (destination.kind === 'wrong') throw new VaultError('invalid', destination.problem);
        const { reference } = destination;
        if (!isMappable(name, reference, mapping) || !(await fits(name, reference, secret))) continue;
        given.set(name, { secret, reference });
        return { name, reference };
      }
      throw new VaultError('conflict', `${names[0]} and its numbered variants all stand for other values; rename one of them.`);
    },
  };
}

/** The names as they are, then the best one with a number. */
export function* numbered(names: readonly [string, ...string[]]): Generator<string> {
  yield* names;
  for (let number = 2; number <= mostNames; number++) yield `${names[0]}_${number}`;
}

const mostNames = 100;
