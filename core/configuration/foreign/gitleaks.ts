/** gitleaks: the allowlists of a .gitleaks.toml; what it says of commits has no counterpart, since files are scanned, not history. */

import type { CompileLinear, LinearPattern } from '../linear-pattern.ts';
import { relativeTo, type Silencer, type Subject } from '../silencer.ts';
import { type ForeignRead, isRecord, recordsIn, textsIn } from './foreign.ts';

/** `document` is the parsed file, `folder` holds it. A pattern that cannot run is left out and named. */
export function readGitleaks(document: unknown, folder: string, compile: CompileLinear): ForeignRead {
  if (!isRecord(document)) return { kind: 'malformed', problem: 'it holds no table' };
  const warnings: string[] = [];
  const patterns = (sources: readonly string[]): LinearPattern[] =>
    sources.flatMap((source) => {
      const pattern = compile(source);
      if (!('problem' in pattern)) return [pattern];
      warnings.push(`the pattern ${JSON.stringify(source)} was left out: ${pattern.problem}`);
      return [];
    });
  const read = (table: Readonly<Record<string, unknown>>, rules: readonly string[]): Allowlist => ({
    rules,
    paths: patterns(textsIn(table['paths'])),
    regexes: patterns(textsIn(table['regexes'])),
    stopWords: textsIn(table['stopwords']).map((word) => word.toLowerCase()),
    target: table['regexTarget'] === 'line' ? 'line' : 'value',
    needs: textsIn([table['condition']])[0]?.toUpperCase() === 'AND' ? 'all' : 'any',
    hasCommits: textsIn(table['commits']).length > 0 ? 'yes' : 'no',
  });
  const own = allowlistsIn(document).map((table) => read(table, textsIn(table['targetRules'])));
  const ofRules = recordsIn(document['rules']).flatMap((rule) =>
    allowlistsIn(rule).map((table) => read(table, textsIn([rule['id']]))),
  );
  const disabled = isRecord(document['extend']) ? textsIn(document['extend']['disabledRules']) : [];
  const allowlists = [...own, ...ofRules];
  const silencer: Silencer = {
    by: 'other tool',
    reasonFor(subject) {
      const { rule } = subject.finding;
      if (disabled.includes(rule)) return 'disabledRules';
      const path = relativeTo(folder, subject.path);
      const isSilent = allowlists.some(
        (list) => (list.rules.length === 0 || list.rules.includes(rule)) && allows(list, subject, path),
      );
      return isSilent ? 'allowlist' : undefined;
    },
  };
  return { kind: 'read', silencer, warnings };
}

interface Allowlist {
  /** The rules that it is about; a rule of gitleaks has a counterpart here only by the same name. All when empty. */
  readonly rules: readonly string[];
  readonly paths: readonly LinearPattern[];
  readonly regexes: readonly LinearPattern[];
  readonly stopWords: readonly string[];
  readonly target: 'value' | 'line';
  readonly needs: 'any' | 'all';
  readonly hasCommits: 'yes' | 'no';
}

function allowlistsIn(table: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  return [...recordsIn([table['allowlist']]), ...recordsIn(table['allowlists'])];
}

function allows({ paths, regexes, stopWords, target, needs, hasCommits }: Allowlist, subject: Subject, path: string): boolean {
  const seen = target === 'line' ? subject.line().text : subject.value;
  const lower = subject.value.toLowerCase();
  const checks = [
    ...(paths.length > 0 ? [paths.some((pattern) => pattern.test(path))] : []),
    ...(regexes.length > 0 ? [regexes.some((pattern) => pattern.test(seen))] : []),
    ...(stopWords.length > 0 ? [stopWords.some((word) => lower.includes(word))] : []),
  ];
  if (needs === 'any') return checks.includes(true);
  return checks.length > 0 && hasCommits === 'no' && !checks.includes(false);
}
