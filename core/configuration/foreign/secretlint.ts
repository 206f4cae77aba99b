/** secretlint: the disabled rules and allowed values of a .secretlintrc in JSON, for rules that have a counterpart here. */

import { counterpartsOf, isNamed } from '../../detect/ignores/foreign-rules.ts';
import type { CompileLinear } from '../linear-pattern.ts';
import { type ForeignRead, isRecord, parseJson, recordsIn, textsIn } from './foreign.ts';

export function readSecretlint(text: string, compile: CompileLinear): ForeignRead {
  const document = parseJson(text);
  if (!isRecord(document)) return { kind: 'malformed', problem: 'it is no JSON; its other forms are not read' };
  const warnings: string[] = [];
  const rules = rulesIn(document['rules']).flatMap((rule): Exception[] => {
    const ours = counterpartsOf(textsIn([rule['id']])[0] ?? '');
    const options = isRecord(rule['options']) ? rule['options'] : {};
    const allows = textsIn(options['allows']).map((allowed) => readAllowed(allowed, compile, warnings));
    return ours.length === 0 ? [] : [{ ours, disabled: rule['disabled'] === true ? 'yes' : 'no', allows }];
  });
  return {
    kind: 'read',
    warnings,
    silencer: {
      by: 'other tool',
      reasonFor({ finding, value }) {
        const about = rules.filter(({ ours }) => isNamed(ours, finding.rule));
        if (about.some(({ disabled }) => disabled === 'yes')) return 'disabled';
        return about.some(({ allows }) => allows.some((allow) => allow(value))) ? 'allows' : undefined;
      },
    },
  };
}

interface Exception {
  readonly ours: readonly string[];
  readonly disabled: 'yes' | 'no';
  readonly allows: readonly ((value: string) => boolean)[];
}

/** A preset holds rules of its own. */
function rulesIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return recordsIn(value).flatMap((rule) => [rule, ...recordsIn(rule['rules'])]);
}

/** `/pattern/flags`, or a piece of the value. */
function readAllowed(text: string, compile: CompileLinear, warnings: string[]): (value: string) => boolean {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]{0,8})$/s.exec(text) ?? [];
  if (source === undefined) return (value) => text !== '' && value.includes(text);
  const ours = flags.replace(/[^ims]/g, '');
  const pattern = compile(ours === '' ? source : `(?${ours})${source}`);
  if (!('problem' in pattern)) return (value) => pattern.test(value);
  warnings.push(`the pattern ${JSON.stringify(text)} was left out: ${pattern.problem}`);
  return () => false;
}
