/** arguments: what the person asked for, read from argv by the table of verbs, or one sentence about what is wrong with it. */

import { parseArgs } from 'node:util';
import { didYouMean } from '../core/text/nearest.ts';
import type { Given } from './given.ts';
import { printable } from './print.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';

export type Asked =
  | { readonly kind: 'run'; readonly verb: Verb; readonly given: Given }
  | { readonly kind: 'help'; readonly verb: Verb | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problem: string };

export function readArguments(argv: readonly string[]): Asked {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h') return { kind: 'help', verb: undefined };
  if (['--version', '-V', '-v', 'version'].includes(name)) return { kind: 'version' };
  const [about] = rest;
  if (name === 'help' && about === undefined) return { kind: 'help', verb: undefined };
  const sought = name === 'help' && about !== undefined ? about : name;
  const verb = verbs.find((one) => one.name === sought);
  if (sought.startsWith('-'))
    return wrong(`"${printable(sought)}" stands where a command must, as in "secretref scan"; "secretref --help" lists them.`);
  if (!verb) {
    const meant = didYouMean(
      sought,
      verbs.map((one) => one.name),
    );
    return wrong(`There is no command "${printable(sought)}"; "secretref --help" lists them.${meant}`);
  }
  return name === 'help' ? { kind: 'help', verb } : readVerb(verb, rest);
}

function readVerb(verb: Verb, argv: readonly string[]): Asked {
  const see = `; see "secretref ${verb.name} --help".`;
  const options = Object.fromEntries(
    verb.options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean', multiple: true } as const]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const end = tokens.find((token) => token.kind === 'option-terminator')?.index ?? argv.length;

  for (const token of tokens) {
    if (token.kind === 'positional' && (token.index < end || verb.operands !== 'command')) operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.rawName === '-h') return { kind: 'help', verb };
    const shown = printable(token.rawName);
    const option = verb.options.find((one) => `--${one.name}` === token.rawName);
    if (!option) {
      return wrong(`"${shown}" is no option of "secretref ${verb.name}"${see}${meantOption(token.rawName, verb)}`);
    }
    if (option.value === undefined) {
      if (token.value !== undefined) return wrong(`"${shown}" takes no value${see}`);
      flags.add(option.name);
      continue;
    }
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      return wrong(`"${shown}" needs a value, ${option.value}${see}`);
    const given = values.get(option.name) ?? [];
    if (given.length > 0 && option.repeat === undefined) return wrong(`"${shown}" may be given only once${see}`);
    values.set(option.name, [...given, token.value]);
  }

  const command = verb.operands === 'command' ? argv.slice(end + 1) : [];
  const problem = operandProblem(verb, operands, command);
  return problem ? wrong(problem + see) : { kind: 'run', verb, given: { flags, values, operands, command } };
}

/** There are no options of one letter, but there may be one that begins with it. */
function meantOption(typed: string, { options }: Verb): string {
  const names = options.filter(({ help }) => help !== undefined).map(({ name }) => `--${name}`);
  const [first, ...others] = /^-\w$/.test(typed) ? names.filter((name) => name.startsWith(`-${typed}`)) : [];
  return first !== undefined && others.length === 0 ? ` Did you mean "${first}"?` : didYouMean(typed, names);
}

/** Operands are never repeated in a message: a value typed by mistake could be among them. */
function operandProblem(verb: Verb, operands: readonly string[], command: readonly string[]): string | undefined {
  switch (verb.operands) {
    case 'paths':
      return operands.includes('-') ? 'Standard input is scanned with --stdin, and a file of the name "-" as ./-' : undefined;
    case 'provider':
      if (operands.length === 0) return `"secretref ${verb.name}" needs the name of a vault such as vault or awssecrets`;
      return operands.length > 2 ? `"secretref ${verb.name}" takes a vault and its address` : undefined;
    case 'none':
      return operands.length > 0 ? `"secretref ${verb.name}" takes options only` : undefined;
    case 'reference':
      if (operands.length === 0) return `"secretref ${verb.name}" needs a reference such as ref+keychain://shop/API_KEY`;
      if (operands.length === 1) return undefined;
      return verb.name === 'set'
        ? 'A value is never an argument, because every program can read those and the shell remembers them: type it at the prompt or pipe it in'
        : `"secretref ${verb.name}" takes one reference`;
    case 'two references':
      return operands.length === 2 ? undefined : `"secretref ${verb.name}" needs two references, from where and to where`;
    case 'command':
      if (operands.length > 0) return 'The program to start must stand behind "--"';
      return command.length === 0 ? `"secretref ${verb.name}" needs the program to start behind "--"` : undefined;
  }
}

function wrong(problem: string): Asked {
  return { kind: 'wrong', problem };
}
