/** made-password: what only a generator of passwords gives: letters of both cases, digits and marks in any order, and no word among them. */

import { wordiness } from './letters.ts';

/** A mark in the middle or at an end makes no code of it: `xK9m(Q2vL7`, `!tR4vQ8zLp2`, `Qz7vK2pLw9+`. Linear in the value's length. */
export function isMadePassword(value: string): boolean {
  return (
    value.length >= 10 &&
    value.length <= 64 &&
    everyKind.test(value) &&
    !ofPattern.test(value) &&
    // A digit, a capital and a bracket are in every other line of code.
    new Set(value.match(/[^A-Za-z]/g)).size >= (value.length < 12 ? 3 : 2) &&
    wordiness(value) < 0.35
  );
}

const everyKind = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[!-~]+$/;

/** Of a regular expression, a template, an address or a list of arguments. */
const ofPattern = /a-z|A-Z|0-9|\\|\$\{|\$\(|\{\{|%[({]|=>|:\/\/|["'`]|\(\)|\w\[\w{0,3}\]|^[\w.]{1,40}\([^()]{0,40}\)$/;
