/** settings: the editor's `secretref` section, for each folder its own, asked for at the start and at every change. */

import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from '../core/settings.ts';
import type { Abilities } from './client-abilities.ts';
import { send } from './rim.ts';

const section = 'secretref';

/** A folder's URI; undefined for documents outside of every folder. */
export type Scope = string | undefined;

export interface FollowedSettings {
  current(scope: Scope): Settings;
  /** To be called once the editor is ready to be asked. */
  follow(abilities: Abilities): void;
  /** To be called when the folders are others than before. */
  followFolders(): void;
}

/** `changed` is called whenever a setting differs from before. */
export function followSettings(connection: Connection, folders: () => readonly string[], changed: () => void): FollowedSettings {
  let known: ReadonlyMap<Scope, Settings> = new Map();
  const current = (scope: Scope): Settings => known.get(scope) ?? known.get(undefined) ?? defaultSettings;
  const take = (sections: ReadonlyMap<Scope, unknown>): void => {
    const read = [...sections].map(([scope, given]) => ({ scope, ...readSettings(given, current(scope)) }));
    for (const problem of new Set(read.flatMap(({ problems }) => problems))) connection.console.warn(problem);
    const differs = read.some(({ scope, settings }) => JSON.stringify(settings) !== JSON.stringify(current(scope)));
    known = new Map(read.map(({ scope, settings }) => [scope, settings]));
    if (differs) changed();
  };
  let canAsk = false;
  const ask = (): void => {
    if (!canAsk) return;
    const scopes: readonly Scope[] = [undefined, ...folders()];
    const items = scopes.map((scopeUri) => ({ section, ...(scopeUri !== undefined && { scopeUri }) }));
    connection.workspace.getConfiguration(items).then(
      (sections: readonly unknown[]) => take(new Map(scopes.map((scope, index) => [scope, sections[index]]))),
      () => connection.console.warn('The editor did not hand over the settings of secretref; those before stay in force.'),
    );
  };
  return {
    current,
    follow(abilities) {
      canAsk = abilities.configuration;
      connection.onDidChangeConfiguration((change) => {
        if (canAsk) ask();
        else take(new Map([[undefined, sectionOf(change?.settings)]]));
      });
      if (abilities.configurationRegistration)
        send(connection.client.register(DidChangeConfigurationNotification.type, { section }));
      ask();
    },
    followFolders: ask,
  };
}

/** Editors that cannot be asked send all settings, ours among them. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && section in settings ? settings[section] : undefined;
}
