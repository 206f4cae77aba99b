/** scan-stdin: standard input as the one text of a scan, scanned as it comes. */

import { languageOf } from '../../core/text/language.ts';
import { wholePath } from '../../server/project-disk.ts';
import { headSize, isBinary } from '../sources/decode.ts';
import { problemOfStdin, readStdin } from '../sources/stdin.ts';
import type { Outcome } from './outcome.ts';
import { type ByteScan, scanBytes } from './scan-file.ts';
import type { ScanNeeds } from './scan-paths.ts';

/** `path` is the file that it stands for. */
export async function* scanStdin(
  path: string,
  { followed, progress }: Pick<ScanNeeds, 'followed' | 'progress'>,
): AsyncGenerator<Outcome> {
  const whole = wholePath(path);
  const project = await followed.of(path);
  if (project.isLeftOut(whole)) return yield { kind: 'left out', path };
  const problem = problemOfStdin();
  if (problem !== undefined) return yield { kind: 'unread', path, problem, named: 'by the person' };
  let head: Uint8Array = new Uint8Array();
  let scan: ByteScan | undefined;
  const begin = (): ByteScan => {
    const begun = scanBytes(head, languageOf(path), project.engine);
    begun.add(head);
    return begun;
  };
  for await (const bytes of readStdin()) {
    progress?.(0, bytes.length);
    if (scan) scan.add(bytes);
    else head = Buffer.concat([head, bytes]);
    if (scan || head.length < headSize) continue;
    if (isBinary(head)) return yield { kind: 'binary', path };
    scan = begin();
  }
  if (!scan && isBinary(head)) return yield { kind: 'binary', path };
  yield { kind: 'text', path, whole, project, scan: (scan ?? begin()).end(), end: 'reached' };
}
