/** packages: what package managers read. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import { pip, type ReadFile } from './read-file.ts';

const twine = [
  'import argparse',
  'from twine.settings import Settings',
  'parser = argparse.ArgumentParser()',
  'Settings.register_argparse_arguments(parser)',
  "given = parser.parse_args(['-r', 'shop', '--config-file', '.pypirc', '--non-interactive'])",
  'print(Settings.from_argparse(given).password)',
].join('\n');

const requirements = [
  'from pip._internal.network.session import PipSession',
  'from pip._internal.req.req_file import RequirementsFileParser, get_line_parser',
  'parser = RequirementsFileParser(PipSession(), get_line_parser(None))',
  "print([line.opts.extra_index_urls for line in parser.parse('requirements-dev.txt', False)])",
].join('\n');

const pipfile = 'from pipenv.project import Project\nprint(Project().sources.all)';

export const packageFiles: readonly ReadFile[] = [
  {
    path: '.npmrc',
    before: '; mine\ninit-author-name=x VALUE\nsave-exact=true\n',
    needs: 'npm',
    install: 'sudo apt-get install npm',
    commands: [['npm', 'config', 'get', 'init-author-name']],
    shows: 'the same',
  },
  {
    path: '.yarnrc.yml',
    before: 'enableTelemetry: false\nnpmScopes:\n  a:\n    npmAuthToken: "VALUE" # mine\n',
    beside: { 'package.json': '{}' },
    needs: 'yarnpkg',
    install: 'npm install --global @yarnpkg/cli-dist',
    commands: [['yarnpkg', 'config', 'get', 'npmScopes["a"].npmAuthToken', '--no-redacted']],
    shows: 'the same',
  },
  {
    path: 'requirements-dev.txt',
    before: '# a\n--extra-index-url https://u:VALUE@x/simple\nrequests==2 # VALUE\n',
    needs: 'pip',
    install: 'sudo apt-get install python3-pip',
    commands: [['python3', '-c', requirements]],
    shows: 'the same',
  },
  {
    path: '.pypirc',
    before: '[distutils]\nindex-servers = shop\n[shop]\nrepository = http://127.0.0.1:9/\nusername = u\npassword = VALUE\n',
    needs: 'twine',
    install: pip('twine'),
    commands: [['python3', '-c', twine]],
    shows: 'the same',
  },
  {
    path: 'Pipfile',
    before: '[[source]]\nurl = "https://u:VALUE@x/simple"\nverify_ssl = true\nname = \'x\' # y\n',
    needs: 'pipenv',
    install: pip('pipenv'),
    commands: [['python3', '-c', pipfile]],
    shows: 'the same',
  },
];
