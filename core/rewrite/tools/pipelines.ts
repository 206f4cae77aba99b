/** pipelines: what continuous integration puts into the files that say what it does. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the texts that go into files.

import { interpolate, interpolates } from './interpolation.ts';
import { scriptPlace } from './script.ts';
import { declines, type Tool } from './tool.ts';

const handOver = (command: string): string => `{NAME='REFERENCE' } secretref run -- sh -c '{printenv NAME | ${command}; }'.`;

export const pipelineTools: readonly Tool[] = [
  // Contexts: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
  interpolates(/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i, {
    written: '${{ secrets.NAME }}',
    special: /\$\{\{/,
    reserved: /^GITHUB_/i,
    from: 'elsewhere',
    note: `The workflow needs NAMES among its secrets: ${handOver('gh secret set NAME')}`,
    places:
      /^(?:env\/[^/]+|jobs\/[^/]+\/(?:env\/[^/]+|secrets\/[^/]+|(?:container|services\/[^/]+)\/(?:env|credentials)\/[^/]+|steps\/\*\/(?:(?:env|with)\/[^/]+|run)))$/,
    elsewhere: 'a workflow has no access to secrets there',
  }),
  declines(/(?:^|\/)action\.ya?ml$/i, 'an action has no access to secrets, so give it an input', /^runs:/m),
  {
    files: /(?:^|\/)(?:[^/]*\.)?gitlab-ci[^/]*\.ya?ml$|(?:^|\/)\.gitlab\/ci\/.+\.ya?ml$/i,
    rewrite: (place) => {
      const keys = place.scalar.keys.join('/');
      if (/(?:^|\/)(?:before_script|script|after_script)(?:\/\*)*$/.test(keys)) return scriptPlace(place, gitlab);
      return interpolate(place, {
        written: '$NAME',
        special: /\$/,
        from: 'elsewhere',
        note: gitlab,
        places: /^(?:[^/]+\/)?variables\/[^/]+(?:\/value)?$/,
        elsewhere: 'GitLab is known to expand variables in "variables" and in scripts alone',
        extent: 'whole',
      });
    },
  },
  interpolates(/(?:^|\/)(?:azure-pipelines[^/]*|\.?azure-?pipelines\/.+|\.azuredevops\/.+)\.ya?ml$/i, {
    written: '$(NAME)',
    special: /\$[([]/,
    from: 'elsewhere',
    note: 'The pipeline needs NAMES among its secret variables, or in a variable group.',
    places: /(?:^|\/)steps\/\*\/(?:(?:env|inputs)\/[^/]+|script|bash|pwsh|powershell)$/,
    elsewhere: 'a secret variable reaches the "env", "inputs" and scripts of a step alone',
  }),
  {
    files: /(?:^|\/)\.circleci\/.+\.ya?ml$/i,
    rewrite: (place) => {
      const keys = place.scalar.keys.join('/');
      if (/(?:^|\/)run(?:\/command)?$/.test(keys)) return scriptPlace(place, circle);
      return interpolate(place, {
        written: '$NAME',
        special: /\$/,
        from: 'elsewhere',
        note: circle,
        places: /(?:^|\/)docker\/\*\/(?:aws_)?auth\/[^/]+$/,
        elsewhere: 'CircleCI expands no variable there, so take the entry out and set it in the project settings or a context',
        extent: 'whole',
      });
    },
  },
  {
    files: /(?:^|\/)bitbucket-pipelines\.ya?ml$/i,
    rewrite: (place) =>
      /(?:^|\/)(?:script|after-script)\/\*$/.test(place.scalar.keys.join('/'))
        ? scriptPlace(place, 'The pipeline needs NAMES among the secured variables of the repository.')
        : declined.rewrite(place),
  },
  declines(/(?:^|\/)\.travis\.ya?ml$/i, 'Travis CI reads what "travis encrypt NAME=…" prints, as "secure"'),
  declines(/(?:^|\/)\.?appveyor\.ya?ml$/i, 'AppVeyor reads what its "Encrypt YAML" page makes, as "secure"'),
  declines(/(?:^|\/)\.drone\.ya?ml$/i, 'Drone reads it by "from_secret"'),
];

const gitlab = `The pipeline needs NAMES among its variables: ${handOver('glab variable set NAME --masked')}`;
const circle = 'The job needs NAMES in the project settings or a context.';
const declined = declines(/(?:)/, 'nothing is expanded there');
