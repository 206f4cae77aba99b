/** parse-file: what a file's own parser makes of it, for comparing two texts by what they mean. */

import { type ParseError, parse as parseJson } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';

/** Throws on what is not well-formed; undefined for kinds without a parser here. */
export function parseFile(path: string, text: string): unknown {
  if (/\.ya?ml$/.test(path)) return parseYaml(text);
  if (/\.(?:json|code-workspace|ipynb)$/.test(path)) {
    const errors: ParseError[] = [];
    const value: unknown = parseJson(text, errors, { allowTrailingComma: true });
    if (errors.length > 0) throw new Error(`JSON: ${errors.map(({ error }) => error).join()}`);
    return value;
  }
  if (/(?:\.toml|Pipfile|telegraf\.conf)$/.test(path)) return parseToml(text);
  return undefined;
}

function parseYaml(text: string): unknown {
  const documents = parseAllDocuments(text, { strict: true });
  return Array.isArray(documents)
    ? documents.map((document) => {
        const [error] = document.errors;
        if (error) throw error;
        return document.toJS() as unknown;
      })
    : undefined;
}

/** The same with every text changed by `change`. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries<unknown>(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}
