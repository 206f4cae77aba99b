/** services: programs that expand variables of their environment in their own configuration. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the texts that go into files.

import { interpolates } from './interpolation.ts';
import { startedBy, type Tool } from './tool.ts';

const dollar = { written: '${NAME}', special: /\$\{/, from: 'environment' } as const;

const elastic = {
  ...dollar,
  // What the variable holds is read as a value of its own: a comma would make a list of it.
  special: /[$,:[\]{}"'\s]|^[\d.]+$|^(?:true|false|null)$/,
  note: 'Start the service with NAMES in its environment.',
} as const;

export const serviceTools: readonly Tool[] = [
  interpolates(/(?:^|\/)(?:file|metric|packet|heart|audit|winlog)beat(?:\.[\w-]+)?\.yml$/i, {
    ...elastic,
    // A variable that is missing would be an empty text.
    written: '${NAME:?NAME is not set}',
  }),
  interpolates(/(?:^|\/)(?:elasticsearch|kibana|logstash)(?:\.[\w-]+)?\.yml$/i, elastic),
  interpolates(
    /(?:^|\/)[^/]*(?:otel|collector)[^/]*\.ya?ml$/i,
    { ...dollar, written: '${env:NAME}', special: /\$/, note: 'Start the collector with NAMES in its environment.' },
    /^receivers:/m,
  ),
  interpolates(/(?:^|\/)(?:grafana\.ini|grafana\/.*\.ini)$/i, {
    ...dollar,
    written: '$__env{NAME}',
    special: /\$/,
    note: 'Start Grafana with NAMES in its environment.',
    extent: 'whole',
  }),
  interpolates(/(?:^|\/)provisioning\/(?:datasources|notifiers|alerting|plugins)\/[^/]+\.ya?ml$/i, {
    ...dollar,
    special: /\$/,
    note: 'Start Grafana with NAMES in its environment.',
  }),
  interpolates(/(?:^|\/)(?:supervisord?\.(?:conf|ini)|supervisor\/conf\.d\/[^/]+\.(?:conf|ini))$/i, {
    written: '%(ENV_NAME)s',
    special: /%/,
    from: 'environment',
    note: startedBy('supervisord'),
  }),
  interpolates(/(?:^|\/)telegraf[^/]*\.(?:conf|toml)$/i, {
    ...dollar,
    // The variable is put in before the file is read, quotes and all.
    special: /[$"'\\]/,
    note: 'Start Telegraf with NAMES in its environment.',
  }),
  interpolates(/(?:^|\/)tox\.ini$/i, { written: '{env:NAME}', special: /[{}\\]/, from: 'environment', note: startedBy('tox') }),
];
