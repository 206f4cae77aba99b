/** Reading a vault from Go: the client libraries of Azure, AWS and HashiCorp; whatever fails is a panic. */

import type { Need } from '../idioms/code-idiom.ts';
import { go } from '../idioms/go.ts';
import type { SdkPlace } from './place.ts';
import type { CodeSdkRead } from './sdk-read.ts';

export function goRead(place: SdkPlace): CodeSdkRead {
  const { member } = place;
  switch (place.vault) {
    case 'azure':
      return {
        expression: block(
          'credential, err := azidentity.NewDefaultAzureCredential(nil)',
          `client, err := azsecrets.NewClient("${place.url}", credential, nil)`,
          `secret, err := client.GetSecret(context.Background(), "${place.secret}", "", nil)`,
          ...last('*secret.Value', member),
        ),
        needs: needs(
          'context',
          ...json(member),
          'github.com/Azure/azure-sdk-for-go/sdk/azidentity',
          'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
        ),
        add: 'go get github.com/Azure/azure-sdk-for-go/sdk/azidentity github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
      };
    case 'aws':
      return {
        expression: block(
          place.region === undefined
            ? 'settings, err := config.LoadDefaultConfig(context.Background())'
            : `settings, err := config.LoadDefaultConfig(context.Background(), config.WithRegion("${place.region}"))`,
          'client := secretsmanager.NewFromConfig(settings)',
          `id := "${place.id}"`,
          'secret, err := client.GetSecretValue(context.Background(), &secretsmanager.GetSecretValueInput{SecretId: &id})',
          ...last('*secret.SecretString', member),
        ),
        needs: needs(
          'context',
          ...json(member),
          'github.com/aws/aws-sdk-go-v2/config',
          'github.com/aws/aws-sdk-go-v2/service/secretsmanager',
        ),
        add: 'go get github.com/aws/aws-sdk-go-v2/config github.com/aws/aws-sdk-go-v2/service/secretsmanager',
      };
    case 'hashicorp':
      return {
        expression: block(
          'client, err := api.NewClient(api.DefaultConfig())',
          `secret, err := client.KVv2("${place.mount}").Get(context.Background(), "${place.path}")`,
          `return secret.Data["${place.member}"].(string)`,
        ),
        needs: needs('context', 'github.com/hashicorp/vault/api'),
        add: 'go get github.com/hashicorp/vault/api',
      };
  }
}

function json(member: string | undefined): readonly string[] {
  return member === undefined ? [] : ['encoding/json'];
}

/** What is no text, or missing, is a panic with its type. */
function last(value: string, member: string | undefined): readonly string[] {
  return member === undefined
    ? [`return ${value}`]
    : ['var members map[string]any', `err = json.Unmarshal([]byte(${value}), &members)`, `return members["${member}"].(string)`];
}

/** A function that is called at once; whatever gives an error is looked at. */
function block(...lines: readonly string[]): string {
  const checked = lines.flatMap((line) => (/\berr :?= /.test(line) ? [line, 'if err != nil {', '	panic(err)', '}'] : [line]));
  return ['func() string {', ...checked.map((line) => `	${line}`), '}()'].join('\n');
}

function needs(...paths: readonly string[]): readonly Need[] {
  const [os] = go.needs ?? [];
  return paths.map((path) => {
    const escaped = path.replace(/[.]/g, '\\.');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return {
      ...os,
      line: `import "${path}"`,
      group: { open: /^import[ \t]*\([ \t]*(?:\r\n|\n)/m, line: `\t"${path}"` },
      present: new RegExp(`^[ \\t]*(?:import[ \\t]+)?"${escaped}"[ \\t]*;?[ \\t]*$`, 'm'),
      among: /^import[ \t]+"[^"\r\n]*"[ \t]*(?:\r\n|\n|$)/gm,
      // Without the import the name must not be anything else's, in whatever scope.
      taken: new RegExp(`^(?![\\s\\S]*"${escaped}")[\\s\\S]*(?<![\\w."'/-])${name}\\b(?!["'/-])`),
    };
  });
}
