/** move-all: what the editor's quick fix does, for every finding of a folder, with files in the place of open documents. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from '../../core/detect/scan.ts';
import { planMapping } from '../../core/rewrite/env-file.ts';
import { planMove } from '../../core/rewrite/plan.ts';
import { Secret } from '../../core/secret.ts';
import { languageOf } from '../../core/text/language.ts';
import { applyEdits } from '../../core/text/span.ts';
import { type Edited, move } from '../../vault/move.ts';
import type { DemoHome } from './home.ts';

export interface Moved {
  readonly changes: readonly { readonly file: string; readonly text: string | undefined; readonly newText: string }[];
  /** A text with bullets in the place of the values that were moved. */
  hide(text: string): string;
}

export async function moveAll(folder: string, { vault }: DemoHome): Promise<Moved> {
  const changes = new Map<string, Moved['changes'][number]>();
  const secrets: Secret[] = [];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const change = (file: string, newText: string, text: string | undefined) => {
    writeFileSync(join(folder, file), newText);
    changes.set(file, { file, newText, text: changes.has(file) ? changes.get(file)?.text : text });
  };

  for (const file of readdirSync(folder).toSorted()) {
    if (!/\.(js|py)$/.test(file)) continue;
    const text = read(file);
    const language = languageOf(file);
    for (const { span, suggestedName: name } of scan(text, language).findings) {
      const reference = { provider: 'keychain', path: ['shop', name], options: [], pointer: [] };
      const plan = planMove({ text, language, spans: [span], name, reference, path: file });
      if (plan.kind === 'refused') throw new Error(plan.reason);
      const secret = new Secret(plan.value, name);
      secrets.push(secret);
      const applyToFiles = async (): Promise<Edited> => {
        if (read(file) !== text) return 'changed';
        const env = changes.has('.env') ? read('.env') : undefined;
        const mapping = planMapping(env, name, reference);
        if (mapping.kind === 'taken') return 'changed';
        change(file, applyEdits(text, plan.edits), text);
        if (mapping.kind === 'add') change('.env', applyEdits(env ?? '', [mapping.edit]), env);
        return 'edited';
      };
      const result = await move(
        { vault, reference, folder, templates: plan.templates, secret, applyEdits: applyToFiles },
        new AbortController().signal,
      );
      if (result.kind !== 'moved')
        throw new Error(result.kind === 'failed' ? result.message : `${file} was not moved: ${result.kind}.`);
    }
  }
  return {
    changes: [...changes.values()],
    hide: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret.reveal(), '•'.repeat(12)), text),
  };
}
