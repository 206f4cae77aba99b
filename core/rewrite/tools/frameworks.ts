/** frameworks: the configuration of programs that people write themselves, where their framework reads it. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the texts that go into files.

import { type Interpolation, interpolates } from './interpolation.ts';
import { override } from './override.ts';
import { declines, startedBy, type Tool } from './tool.ts';

const spring: Interpolation = {
  written: '${NAME}',
  special: /[$#]\{/,
  from: 'environment',
  note: startedBy('java -jar APP'),
};

export const frameworkTools: readonly Tool[] = [
  interpolates(/(?:^|\/)resources\/(?:.+\/)?(?:application|bootstrap)(?:-[\w.-]+)?\.(?:properties|ya?ml)$/i, spring),
  // Ruby's Figaro has an application.yml too.
  interpolates(
    /(?:^|\/)(?:application|bootstrap)(?:-[\w.-]+)?\.(?:properties|ya?ml)$/i,
    spring,
    /^(?:spring|server|management|logging|quarkus|micronaut)[.:]/m,
  ),
  interpolates(/(?:^|\/)log4j2[^/]*\.(?:xml|properties|ya?ml|jsonc?)$/i, {
    written: '${env:NAME}',
    special: /\$\{/,
    from: 'environment',
    note: startedBy('java -jar APP'),
  }),
  {
    files: /(?:^|\/)appsettings(?:\.[\w-]+)?\.json$/i,
    rewrite: override({
      variable: ({ keys }) => (keys.includes('*') ? undefined : keys.join('__').replaceAll(':', '__')),
      edit: 'empty',
      note: startedBy('dotnet run'),
    }),
  },
  {
    files: /(?:^|\/)local\.settings\.json$/i,
    rewrite: override({
      variable: ({ keys: [section, name = '', ...more] }) =>
        section === 'Values' && more.length === 0 ? name.replaceAll(':', '__') : undefined,
      edit: 'empty',
      note: startedBy('func start'),
    }),
  },
  interpolates(/(?:^|\/)config\/packages\/.+\.ya?ml$/i, {
    written: '%env(NAME)%',
    special: /%/,
    from: 'environment',
    note: startedBy('php -S localhost:8000 -t public'),
  }),
  interpolates(
    /(?:^|\/)profiles\.ya?ml$/i,
    {
      written: "{{ env_var('NAME') }}",
      special: /\{[{%]/,
      from: 'environment',
      note: startedBy('dbt run'),
    },
    /^ +outputs:/m,
  ),
  declines(
    /(?:^|\/)config\/(?:database|storage|cable|secrets|credentials)\.ya?ml$/i,
    'Rails reads it by <%= ENV.fetch("NAME") %>, which is not YAML',
  ),
];
