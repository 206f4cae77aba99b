/** show-plan: what would become of the files, as unified diffs; every value in them is hidden. */

import { basename, dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Engine } from '../../core/detect/engine/compile.ts';
import { scan } from '../../core/detect/scan.ts';
import { Secret } from '../../core/secret.ts';
import { languageOf } from '../../core/text/language.ts';
import { printable } from '../print.ts';
import type { Paint } from '../terminal.ts';
import { mappedBy, withExamples, withMappings } from './env-lines.ts';
import type { FilePlan } from './plan-file.ts';
import { readExactly } from './replace-file.ts';

export interface PlannedFile {
  /** As a report names it. */
  readonly path: string;
  readonly whole: string;
  readonly before: string;
  readonly plan: FilePlan;
  /** With the rules of the file's project. */
  readonly engine: Engine;
}

/** The files, the env file and its example with the lines that they get besides. */
export function showDiffs(files: readonly PlannedFile[], envFile: string, paint: Paint): string {
  const mapped = files.flatMap(({ plan }) => mappedBy(plan.steps));
  const mapLines = (text: string | undefined): string | undefined => {
    const after = withMappings(text, mapped);
    return 'text' in after ? after.text : text;
  };
  const changed = files.filter(({ plan }) => plan.steps.length > 0);
  const shown = changed.map((file) => {
    const { after } = file.plan;
    return showDiff(file, file.whole === envFile ? (mapLines(after) ?? after) : after, paint);
  });
  const env = changed.some(({ whole }) => whole === envFile) ? '' : showLines(envFile, mapLines, paint);
  const withNames = (text: string | undefined): string | undefined => text && withExamples(text, mapped);
  const example = mapped.length === 0 ? '' : showLines(join(dirname(envFile), '.env.example'), withNames, paint);
  return [...shown, env, example].filter((diff) => diff !== '').join('\n');
}

function showDiff({ path, before, plan, engine }: PlannedFile, after: string, paint: Paint): string {
  const hide = hiderOf([...plan.steps, ...plan.left].map((one) => one.spelled).concat(allFound(path, before, engine)));
  return showPatch(path, hide(before), hide(after), 2, paint);
}

/** The lines around the new ones are not shown, since they may hold values. */
function showLines(path: string, change: (text: string | undefined) => string | undefined, paint: Paint): string {
  const before = textOf(path);
  const after = change(before);
  return after === before ? '' : showPatch(basename(path), before ?? '', after ?? '', 0, paint);
}

function textOf(path: string): string | undefined {
  const file = readExactly(path);
  return file.kind === 'text' ? file.text : undefined;
}

function showPatch(path: string, before: string, after: string, context: number, paint: Paint): string {
  const lines = createTwoFilesPatch('', '', before, after, '', '', { context }).split('\n');
  // A file's name may hold line breaks, so that its head is not left to the library.
  const hunks = lines.slice(lines.findIndex((line) => line.startsWith('@@')));
  return [`--- ${path}`, `+++ ${path}`, ...hunks]
    .map((line) => paintLine(line.trimEnd().split('\t').map(printable).join('\t'), paint))
    .join('\n');
}

/** The lines around hold what is too unsure to be moved, or silenced, and what is put together from strings has a part in each. */
function allFound(path: string, text: string, engine: Engine): Secret[] {
  const { findings, suppressed } = scan(text, languageOf(path), engine);
  return [...findings, ...suppressed].flatMap(({ rule, span }) => {
    const spelled = text.slice(span.start, span.end);
    const parts = spelled.split(/["'`]/).filter((part) => part.length >= shortestPart);
    return [spelled, ...parts].map((one) => new Secret(one, rule));
  });
}

const shortestPart = 6;

/** The longest first, since one value may be a part of another. */
function hiderOf(spelled: readonly Secret[]): (text: string) => string {
  const sorted = spelled.toSorted((a, b) => b.reveal().length - a.reveal().length);
  return (text) => sorted.reduce((shown, secret) => shown.replaceAll(secret.reveal(), String(secret)), text);
}

function paintLine(line: string, paint: Paint): string {
  if (line.startsWith('+') && !line.startsWith('+++')) return paint('green', line);
  if (line.startsWith('-') && !line.startsWith('---')) return paint('red', line);
  return line.startsWith('@@') ? paint('cyan', line) : line;
}
