/** packages: the files of package managers. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the texts that go into files.

import { interpolates } from './interpolation.ts';
import { override } from './override.ts';
import { declines, startedBy, type Tool } from './tool.ts';

const dollar = { written: '${NAME}', special: /\$\{/, from: 'environment' } as const;

export const packageTools: readonly Tool[] = [
  interpolates(/(?:^|\/)\.npmrc$/i, { ...dollar, note: startedBy('npm install') }),
  interpolates(/(?:^|\/)\.yarnrc\.ya?ml$/i, { ...dollar, note: startedBy('yarn install') }),
  interpolates(/(?:^|\/)bunfig\.toml$/i, {
    ...dollar,
    written: '$NAME',
    special: /\$/,
    note: startedBy('bun install'),
    places: /^install\/(?:registry|scopes)\//,
    elsewhere: 'Bun expands variables in its registries alone',
    extent: 'whole',
  }),
  interpolates(/(?:^|\/)[^/]*requirements[^/]*\.txt$/i, { ...dollar, note: startedBy('pip install -r FILE') }),
  interpolates(/(?:^|\/)Pipfile$/, {
    ...dollar,
    note: startedBy('pipenv install'),
    places: /^source\/\*\/url$/,
    elsewhere: 'Pipenv expands variables in the addresses of its sources alone',
  }),
  interpolates(
    /(?:^|\/)(?:settings|pom)\.xml$/i,
    { ...dollar, written: '${env.NAME}', note: startedBy('mvn package') },
    /<project\b|<(?:server|mirror|profile)s?>/,
  ),
  interpolates(/(?:^|\/)nuget\.config$/i, {
    written: '%NAME%',
    special: /%/,
    from: 'environment',
    note: startedBy('dotnet restore'),
    places: /@value$/,
    elsewhere: 'NuGet expands variables in "value" alone',
  }),
  {
    files: /(?:^|\/)gradle\.properties$/i,
    rewrite: override({
      variable: ({ keys }) => `ORG_GRADLE_PROJECT_${keys[0]}`,
      edit: 'remove line',
      note: startedBy('./gradlew build'),
    }),
  },
  declines(/(?:^|\/)pip\.(?:conf|ini)$/i, 'pip expands nothing there, so take the line out and set PIP_INDEX_URL or a keyring'),
  declines(/(?:^|\/)[._]netrc$/i, 'the programs that read it expand nothing, so give the password to each of them'),
  {
    files: /(?:^|\/)\.pypirc$/i,
    rewrite: (place) => (hasOnePassword(place.text) ? twine(place) : severalPasswords.rewrite(place)),
  },
];

/** Wins over the file's password, of whichever repository; https://twine.readthedocs.io/en/stable/#environment-variables */
const twine = override({
  variable: ({ keys }) => (keys.at(-1) === 'password' ? 'TWINE_PASSWORD' : undefined),
  edit: 'remove line',
  note: startedBy('twine upload dist/*'),
});

function hasOnePassword(text: string): boolean {
  return (text.match(/^[ \t]*password[ \t]*[=:]/gim) ?? []).length === 1;
}

const severalPasswords = declines(
  /(?:)/,
  'TWINE_PASSWORD would stand for all passwords of this file, so take them out and keep them in a keyring',
);
