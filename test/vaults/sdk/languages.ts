/** languages: a program of each language that hashes a value, and how it is built and run with the real client libraries. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pythonProgram } from '../../../samples/servers/python.ts';
import { execute, type Outcome } from '../../rewrite/toolchains.ts';

export interface SdkLanguage {
  /** What must be on the PATH; undefined for what a build of this project has anyway. */
  readonly command?: string;
  /** Why that program is too old, where it is. */
  whyNot?(): string | undefined;
  readonly file: string;
  /** `VALUE` is the value; it prints the digest alone. */
  readonly program: string;
  /** A local vault has no name of Azure's, so the client is told not to look for one. */
  readonly local: (program: string) => string;
  /** Builds what needs building, and answers with the commands that run each folder's program. */
  prepare(folders: readonly string[]): Promise<(folder: string, certificate: string) => Promise<readonly string[]>>;
}

const root = resolve(import.meta.dirname, '../../..');
const kept = join(root, 'samples/.servers');

const node = (file: string): SdkLanguage => ({
  file,
  program: `import { createHash } from 'node:crypto';

const key = 'VALUE';
console.log(createHash('sha256').update(key).digest('hex'));
`,
  local: (program) =>
    program.replace(
      'new DefaultAzureCredential())',
      'new DefaultAzureCredential(), { disableChallengeResourceVerification: true })',
    ),
  async prepare(folders) {
    for (const folder of folders) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return async (folder) => [process.execPath, '--no-warnings', join(folder, file)];
  },
});

export const sdkLanguages: Readonly<Record<string, SdkLanguage>> = {
  javascript: node('main.mjs'),
  typescript: node('main.mts'),
  python: {
    command: 'python3',
    file: 'main.py',
    program: `import hashlib

key = "VALUE"
print(hashlib.sha256(key.encode()).hexdigest())
`,
    local: (program) =>
      program.replace('DefaultAzureCredential())', 'DefaultAzureCredential(), verify_challenge_resource=False)'),
    async prepare() {
      const python = pythonProgram(
        'clients',
        'boto3==1.44.8 hvac==2.4.0 azure-identity==1.27.0 azure-keyvault-secrets==4.12.0',
        'python',
      );
      return async (folder) => [python, join(folder, 'main.py')];
    },
  },
  go: {
    command: 'go',
    whyNot() {
      const [, minor = '0'] = /go1\.(\d+)/.exec(execFileSync('go', ['version'], { encoding: 'utf8' })) ?? [];
      return Number(minor) < 25 ? 'the client libraries need Go 1.25 or later' : undefined;
    },
    file: 'main.go',
    program: `package main

import (
	"crypto/sha256"
	"fmt"
)

func main() {
	key := "VALUE"
	fmt.Printf("%x\\n", sha256.Sum256([]byte(key)))
}
`,
    local: (program) =>
      program.replace('credential, nil)', 'credential, &azsecrets.ClientOptions{DisableChallengeResourceVerification: true})'),
    async prepare(folders) {
      for (const folder of folders) {
        writeFileSync(join(folder, 'go.mod'), goModule);
        succeeded(await execute(['go', 'mod', 'tidy'], folder));
        succeeded(await execute(['go', 'build', '-o', 'main', '.'], folder));
      }
      return async (folder) => [join(folder, 'main')];
    },
  },
  java: {
    command: 'mvn',
    file: 'Main.java',
    program: `import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

class Main {
    static final String KEY = "VALUE";

    public static void main(String[] arguments) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
        System.out.println(HexFormat.of().formatHex(digest));
    }
}
`,
    local: (program) => program.replace('.buildClient()', '.disableChallengeResourceVerification().buildClient()'),
    async prepare(folders) {
      const jars = join(javaLibraries(), '*');
      for (const folder of folders) succeeded(await execute(['javac', '-cp', jars, '-d', '.', 'Main.java'], folder));
      return async (folder, certificate) => {
        const store = join(folder, 'trusted.p12');
        const put = ['keytool', '-importcert', '-noprompt', '-alias', 'vault', '-file', certificate];
        succeeded(await execute([...put, '-keystore', store, '-storepass', 'changeit'], folder));
        return [
          'java',
          `-Djavax.net.ssl.trustStore=${store}`,
          '-Djavax.net.ssl.trustStorePassword=changeit',
          '-cp',
          `${folder}:${jars}`,
          'Main',
        ];
      };
    },
  },
};

/** `go mod tidy` takes out what a program does not use, and adds what these need. */
const goModule = `module shop

go 1.25.0

require (
	github.com/Azure/azure-sdk-for-go/sdk/azidentity v1.15.0
	github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets v1.5.1
	github.com/aws/aws-sdk-go-v2/config v1.33.18
	github.com/aws/aws-sdk-go-v2/service/secretsmanager v1.51.0
	github.com/hashicorp/vault/api v1.23.0
)
`;

/** A folder with the jars, kept between runs. */
function javaLibraries(): string {
  const folder = join(kept, 'java-clients');
  if (existsSync(folder)) return join(folder, 'jars');
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'pom.xml'), pom);
  execFileSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], { cwd: making, stdio: 'pipe' });
  renameSync(making, folder);
  return join(folder, 'jars');
}

const bom = (group: string, artifact: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><type>pom</type><scope>import</scope></dependency>`;
const dependency = (group: string, artifact: string, version = ''): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version}</dependency>`;
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>
<dependencyManagement><dependencies>${bom('com.azure', 'azure-sdk-bom', '1.3.8')}${bom('software.amazon.awssdk', 'bom', '2.57.8')}</dependencies></dependencyManagement>
<dependencies>${dependency('com.azure', 'azure-identity')}${dependency('com.azure', 'azure-security-keyvault-secrets')}
${dependency('software.amazon.awssdk', 'secretsmanager')}
${dependency('org.springframework.vault', 'spring-vault-core', '<version>4.0.4</version>')}
${dependency('org.slf4j', 'slf4j-nop', '<version>2.0.17</version>')}</dependencies></project>
`;

function succeeded({ status, stdout, stderr }: Outcome): void {
  if (status !== 0) throw new Error((stdout + stderr).slice(-4000));
}
