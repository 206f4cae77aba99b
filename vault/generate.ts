/** generate: a new value from the system's random source, by a policy of length and alphabet. */

import { randomInt } from 'node:crypto';
import { Secret } from '../core/secret.ts';

export const alphabets = {
  /** Needs no quoting anywhere. */
  alnum: ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'],
  hex: ['0123456789abcdef'],
  base64url: ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789', '-_'],
  /** Without quotes, backslash, `$`, `#`, `%`, blanks and what ends a value in an address, which many a program would misread. */
  symbols: ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789', '!*+,-.=^_~'],
} as const;

export type Alphabet = keyof typeof alphabets;

export interface ValuePolicy {
  /** Characters, from `shortest` to `longest`. */
  readonly length: number;
  readonly alphabet: Alphabet;
}

export const shortest = 12;
export const longest = 1024;

export function isAlphabet(name: string): name is Alphabet {
  return Object.hasOwn(alphabets, name);
}

/** At least one character of each class, as password rules ask for; drawn anew until it is so, which leaves every such value as likely. */
export function generateSecret({ length, alphabet }: ValuePolicy, label: string): Secret {
  const classes = alphabets[alphabet];
  const characters = classes.join('');
  for (;;) {
    const drawn = Array.from({ length }, () => characters.charAt(randomInt(characters.length)));
    if (classes.every((one) => drawn.some((character) => one.includes(character)))) return new Secret(drawn.join(''), label);
  }
}
