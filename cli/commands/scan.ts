/** scan: source → detection → report. */

import { statSync, writeFileSync } from 'node:fs';
import { exitCodes } from '../exit-codes.ts';
import { fileProblem } from '../explain.ts';
import type { Given } from '../given.ts';
import { complain, note, printable } from '../print.ts';
import { formatJson } from '../report/json.ts';
import { type Report, reportOn } from '../report/report.ts';
import { formatSarif } from '../report/sarif.ts';
import { formatText, summarize } from '../report/text.ts';
import { readPaths } from '../sources/files.ts';
import { readStdin } from '../sources/stdin.ts';
import { type Paint, paintFor, plain } from '../terminal.ts';
import { readVersion } from '../version.ts';

export async function scanCommand({ flags, values, operands }: Given): Promise<number> {
  const [format = 'text'] = values.get('format') ?? [];
  const write = formats.get(format);
  if (!write) return complain('There are three formats: text, json and sarif.');
  if (flags.has('stdin') && operands.length > 0) return complain('Give either --stdin or paths, since a report has one source.');
  if (values.has('stdin-path') && !flags.has('stdin')) return complain('--stdin-path names what --stdin reads; give both.');

  const [output] = values.get('output') ?? [];
  if (output !== undefined && operands.some((path) => isSameFile(path, output)))
    return complain(`${printable(output)} is to be scanned, so no report is written over it; name another file.`);

  const [name = 'stdin'] = values.get('stdin-path') ?? [];
  const report = await reportOn(flags.has('stdin') ? readStdin(name) : readPaths(operands.length > 0 ? operands : ['.']));
  for (const { path, problem } of report.unread) note(`${printable(path)} was not scanned: ${problem}.`);

  if (output === undefined) process.stdout.write(write(report, paintFor(process.stdout)));
  else {
    const problem = save(output, write(report, plain));
    if (problem) return complain(`The report could not be written to ${printable(output)}: ${problem}.`);
    note(`${summarize(report)} The report is in ${printable(output)}.`);
  }
  if (report.unread.some(({ named }) => named === 'by the person')) return exitCodes.error;
  return report.findings.length > 0 ? exitCodes.findings : exitCodes.ok;
}

const formats = new Map<string, (report: Report, paint: Paint) => string>([
  ['text', formatText],
  ['json', formatJson],
  ['sarif', (report) => formatSarif(report, process.cwd(), readVersion())],
]);

/** By whatever names and links. */
function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return a.isFile() && a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}

/** Why the report could not be written. */
function save(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.clause;
  }
}
