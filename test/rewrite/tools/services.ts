/** services: what programs read as their own configuration. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import { pip, type ReadFile } from './read-file.ts';

const supervisor = [
  'from supervisor.options import ServerOptions',
  'options = ServerOptions()',
  "options.realize(['-c', 'supervisord.conf'])",
  'print(options.process_group_configs[0].process_configs[0].environment)',
].join('\n');

const dbt = [
  'import os',
  'from dbt_common.context import set_invocation_context',
  'set_invocation_context(os.environ)',
  'from dbt.clients.yaml_helper import load_yaml_text',
  'from dbt.config.renderer import ProfileRenderer',
  "profiles = load_yaml_text(open('profiles.yml').read())",
  "print(ProfileRenderer({}).render_data(profiles['shop']['outputs']['dev']))",
].join('\n');

/** Reads a file as the collector does, with the collector's own library. */
const collector = `package main

import (
	"context"
	"fmt"

	"go.opentelemetry.io/collector/confmap"
	"go.opentelemetry.io/collector/confmap/provider/envprovider"
	"go.opentelemetry.io/collector/confmap/provider/fileprovider"
)

func main() {
	settings := confmap.ResolverSettings{
		URIs:              []string{"file:otel-collector.yaml"},
		ProviderFactories: []confmap.ProviderFactory{fileprovider.NewFactory(), envprovider.NewFactory()},
	}
	resolver, err := confmap.NewResolver(settings)
	if err != nil {
		panic(err)
	}
	read, err := resolver.Resolve(context.Background())
	if err != nil {
		panic(err)
	}
	fmt.Println(read.ToStringMap())
}
`;

export const serviceFiles: readonly ReadFile[] = [
  {
    path: 'tox.ini',
    before: '[testenv]\nskip_install = true\nsetenv = KEY=x-VALUE\n# VALUE\n',
    needs: 'tox',
    install: pip('tox'),
    // Besides, tox makes up a seed each time.
    commands: [['sh', '-c', 'tox config -e py -k setenv --workdir work | grep KEY']],
    shows: 'the same',
  },
  {
    path: 'supervisord.conf',
    before: '[supervisord]\n[program:a]\ncommand=/bin/cat\nenvironment=KEY="VALUE",B="1"\n; VALUE\n',
    needs: 'supervisord',
    install: pip('supervisor'),
    commands: [['python3', '-c', supervisor]],
    shows: 'the same',
  },
  {
    path: 'otel-collector.yaml',
    by: "the collector's library",
    before: 'receivers: {}\nexporters:\n  otlp: # x\n    headers: {authorization: Bearer VALUE, key: "VALUE"}\n',
    needs: 'go',
    install: 'sudo apt-get install golang-go',
    beside: { 'main.go': collector },
    commands: [
      ['sh', '-c', 'go mod init shop && go get go.opentelemetry.io/collector/confmap/provider/fileprovider@v1.71.0'],
      ['go', 'get', 'go.opentelemetry.io/collector/confmap/provider/envprovider@v1.71.0'],
      ['go', 'mod', 'tidy'],
      ['go', 'run', '.'],
    ],
    shows: 'the same',
  },
  {
    path: 'profiles.yml',
    before: 'shop:\n  outputs:\n    dev:\n      type: x\n      password: VALUE # k\n      url: "x://u:VALUE@h"\n',
    needs: 'dbt',
    install: pip('dbt-core'),
    commands: [['python3', '-c', dbt]],
    shows: 'the same',
  },
];
