/** deployment: what runs containers, clusters and clouds. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the texts that go into files.

import { formatReference } from '../../reference/reference.ts';
import { appService } from './app-service.ts';
import { cloudFormationReference } from './cloudformation.ts';
import { type Interpolation, interpolate, interpolates } from './interpolation.ts';
import { kubernetes } from './kubernetes.ts';
import { override } from './override.ts';
import { declines, startedBy, type Tool } from './tool.ts';

/** A variable that is missing stops the play there and then. */
const ansible: Interpolation = {
  written: "{{ lookup('ansible.builtin.env', 'NAME', default=undef()) }}",
  special: /\{[{%#]/,
  from: 'environment',
  note: startedBy('ansible-playbook FILE'),
};

export const deploymentTools: readonly Tool[] = [
  interpolates(
    /(?:^|\/)(?:docker-)?(?:compose|stack)[^/]*\.ya?ml$/i,
    { written: '${NAME:?}', special: /\$/, from: 'environment', note: startedBy('docker compose up') },
    /^["']?services["']?:/m,
  ),
  interpolates(/(?:^|\/)serverless\.ya?ml$/i, {
    written: '${env:NAME}',
    special: /\$\{/,
    from: 'environment',
    note: startedBy('serverless deploy'),
  }),
  {
    files: /(?:^|\/)helmfile(?:\.d\/[^/]+|[^/]*)\.ya?ml(?:\.gotmpl)?$/i,
    rewrite: (place) => {
      const isTheirs = valsProviders.has(place.reference.provider);
      return interpolate(place, {
        written: isTheirs ? { exactly: formatReference(place.reference) } : 'ref+envsubst://$NAME',
        special: /\{\{|ref\+/,
        from: isTheirs ? 'elsewhere' : 'environment',
        note: isTheirs ? 'helmfile resolves the reference itself.' : startedBy('helmfile apply'),
        places: /(?:^|\/)(?:values|set)(?:\/|$)/,
        elsewhere: 'helmfile resolves references in values alone',
        extent: 'whole',
      });
    },
  },
  interpolates(/(?:^|\/)(?:(?:group_vars|host_vars)\/.+|roles\/[^/]+\/(?:tasks|handlers|vars|defaults)\/.+)\.ya?ml$/i, ansible),
  interpolates(/\.ya?ml$/i, ansible, /^- (?:name:[^\n]*\n {2})?hosts:/m),
  {
    files: /\.tfvars$/i,
    rewrite: override({
      variable: ({ keys }) => (keys.length === 1 ? `TF_VAR_${keys[0]}` : undefined),
      edit: 'remove line',
      note: startedBy('terraform apply'),
    }),
  },
  {
    files: /\.(?:ya?ml|json|template)$/i,
    holds: /AWSTemplateFormatVersion|AWS::Serverless|Type["']?\s*:\s*["']?AWS::/,
    rewrite: cloudFormationReference,
  },
  declines(/(?:^|\/)templates\/.+\.ya?ml$/i, 'a chart gets it from its values', /\{\{/),
  appService,
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
  declines(
    /\.json$/i,
    'ECS reads it by an entry of "secrets" whose "valueFrom" is the whole ARN of the secret, so take it out of "environment" and name it there',
    /"containerDefinitions"\s*:/,
  ),
  kubernetes,
  declines(
    /(?:^|\/)values[^/]*\.ya?ml$/i,
    'only a chart knows what becomes of its values, so name an existing Secret there, or give it by --set-string',
  ),
];

/** Providers of ours that vals has under the same name and reads alike. */
const valsProviders = new Set(['vault', 'openbao', 'awssecrets', 'azurekeyvault', 'gcpsecrets', 'op']);
