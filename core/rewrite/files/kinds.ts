/** kinds: which reader reads a file of which name, so that what its tool puts into it can stand in a value's place. */

import type { Rewriter } from '../rewriting.ts';
import { toolOf } from '../tools/index.ts';
import { rewriteDockerfile } from './dockerfile.ts';
import { readHcl } from './hcl.ts';
import { readIni } from './ini.ts';
import { readJson } from './json.ts';
import { readLines } from './lines.ts';
import { rewriteMarkdown } from './markdown.ts';
import { rewriteNotebook } from './notebook.ts';
import { readProperties } from './properties.ts';
import { rewriteConfiguration } from './rewrite-configuration.ts';
import type { FileReader } from './scalar.ts';
import { rewriteTerraform } from './terraform.ts';
import { readToml } from './toml.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

export interface FileRewriter {
  readonly kind: 'file';
  readonly rewrite: Rewriter;
}

/** Undefined for a file of no kind that is known. */
export function rewriterOf(path: string): FileRewriter | undefined {
  const plain = path.replaceAll('\\', '/');
  const own = rewriters.find(([files]) => files.test(plain))?.[1];
  if (own) return { kind: 'file', rewrite: own };
  const reader = readers.find(([files]) => files.test(plain))?.[1];
  return reader && { kind: 'file', rewrite: (places) => rewriteConfiguration(places, reader, toolOf(plain, places.text)) };
}

const rewriters: readonly (readonly [files: RegExp, rewrite: Rewriter])[] = [
  [/\.ipynb$/i, rewriteNotebook],
  [/\.tf$/i, rewriteTerraform],
  [/(?:^|\/)(?:[^/]*\.)?(?:docker|container)file[^/]*$/i, rewriteDockerfile],
  [/\.(?:md|markdown|mdx)$/i, rewriteMarkdown],
];

const readers: readonly (readonly [files: RegExp, reader: FileReader])[] = [
  [/\.ya?ml(?:\.gotmpl)?$/i, readYaml],
  [/\.(?:jsonc?|code-workspace)$/i, readJson],
  [/(?:\.toml|(?:^|\/)(?:Pipfile|telegraf[^/]*\.conf))$/i, readToml],
  [/(?:\.(?:xml|csproj|props|targets|config)|(?:^|\/)nuget\.config)$/i, readXml],
  [/\.properties$/i, readProperties],
  [/\.tfvars$/i, readHcl],
  [/(?:^|\/)(?:[^/]*requirements[^/]*\.txt|[._]netrc)$/i, readLines],
  [/(?:\.(?:ini|cfg|conf)|(?:^|\/)\.(?:npmrc|pypirc|pip\/pip\.conf))$/i, readIni],
];
