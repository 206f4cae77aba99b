/** sarif: the report as SARIF 2.1.0 (OASIS), for code-scanning services and viewers. */

import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Confidence } from '../../core/detect/finding.ts';
import { printable } from '../print.ts';
import { fingerprints } from './fingerprints.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Report, ReportedFinding, SuppressedFinding } from './report.ts';

/** `folder` is what relative paths start from: the current folder. */
export function* formatSarif(report: Report, folder: string, version: string): Generator<string> {
  const all = [...report.suppressed, ...report.findings];
  const known = new Map<string, ReportedFinding>();
  // A rule is as grave as the surest of its findings.
  for (const finding of all) {
    const before = known.get(finding.rule);
    if (!before || sureness[finding.confidence] > sureness[before.confidence]) known.set(finding.rule, finding);
  }
  const rules = [...known.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  const fingerprintOf = fingerprints(all);
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  const run = {
    tool: {
      driver: {
        name: 'secretref',
        semanticVersion: version,
        informationUri: 'https://github.com/secretref/secretref',
        rules: rules.map(describeRule),
      },
    },
    columnKind: 'utf16CodeUnits',
    properties: {
      files: report.files,
      generated: report.generated.length,
      leftOut: report.leftOut.length,
      ignored: report.ignored.length,
      suppressed: report.suppressed.length,
    },
    originalUriBaseIds: { [base]: { uri: `${pathToFileURL(folder).href.replace(/\/$/, '')}/` } },
    invocations: [
      {
        executionSuccessful: report.unread.every(({ named }) => named === 'by its folder'),
        toolExecutionNotifications: [
          ...report.unread.map(({ path, problem }) => notification(path, `Not scanned: ${problem}.`)),
          ...report.grown.map((path) => notification(path, 'It grew while it was read; what came then is not scanned.')),
          ...report.unlisted.map(({ path, count }) => notification(path, `${count} more findings are not listed.`)),
        ],
      },
    ],
    results: resultsOf(report, indexes, fingerprintOf),
  };
  yield* jsonPieces({ $schema: schema, version: '2.1.0', runs: [run] });
  yield '\n';
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const base = 'SRCROOT';
const sureness: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };
const levels: Readonly<Record<Confidence, string>> = { certain: 'error', likely: 'warning', possible: 'note' };

function notification(path: string, text: string) {
  return {
    level: 'warning',
    message: { text: plainText(text) },
    locations: [{ physicalLocation: { artifactLocation: locate(path) } }],
  };
}

function* resultsOf(
  { findings, suppressed }: Report,
  indexes: ReadonlyMap<string, number>,
  fingerprintOf: (finding: ReportedFinding) => string,
) {
  for (const finding of findings) yield resultOf(finding, indexes, fingerprintOf(finding));
  for (const finding of suppressed) {
    yield { ...resultOf(finding, indexes, fingerprintOf(finding)), suppressions: [suppressionOf(finding)] };
  }
}

function resultOf(finding: ReportedFinding, indexes: ReadonlyMap<string, number>, fingerprint: string) {
  return {
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule),
    level: levels[finding.confidence],
    message: { text: plainText(`${finding.title}: ${finding.why}`) },
    locations: [{ physicalLocation: { artifactLocation: locate(finding.path), region: regionOf(finding) } }],
    partialFingerprints: { 'secretrefPlace/v1': fingerprint },
    properties: { confidence: finding.confidence },
  };
}

function suppressionOf({ by, reason }: SuppressedFinding) {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: printable(by === 'comment' ? reason : `${by}: ${reason}`),
  };
}

function describeRule({ rule, title, why, page, confidence }: ReportedFinding) {
  return {
    id: rule,
    shortDescription: { text: plainText(title) },
    fullDescription: { text: plainText(why) },
    help: helpFor(why, page),
    helpUri: page,
    defaultConfiguration: { level: levels[confidence] },
    properties: { tags: ['security', 'credential'] },
  };
}

function helpFor(why: string, page: string) {
  const worthless = 'Whoever could read the file may have the value, so make it worthless first:';
  const behind = 'Then take it out of the file: "secretref fix" moves it into a vault and leaves a lookup or a reference.';
  const accept =
    'If it is meant to be there, say so in a comment, "secretref-ignore" with the rule\'s id, or by "secretref baseline".';
  return {
    text: `${plainText(why)} ${worthless} ${page}\n\n${behind}\n\n${accept}`,
    markdown: `${inMarkdown(why)} ${worthless} <${page}>\n\n${behind.replaceAll('"', '`')}\n\n${accept.replaceAll('"', '`')}`,
  };
}

/** What a repository's own rule says is text: in SARIF's plain messages too, brackets would make a link of it. */
function plainText(text: string): string {
  return printable(text).replace(/[\\[\]]/g, '\\$&');
}

function inMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>&#~|!]/g, '\\$&');
}

/** Relative where the file lies inside the base; a relative URI with dot segments would be refused by careful readers. */
function locate(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(resolve(path)).href };
  return {
    uri: path
      .split('/')
      .map((segment) => encodeURIComponent(segment.toWellFormed()))
      .join('/'),
    uriBaseId: base,
  };
}

/** From 1; the end is the first column behind the value. */
function regionOf({ start, end }: ReportedFinding) {
  return { startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
