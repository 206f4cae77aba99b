/** schema: what .secretref.json may hold; editors get the same object as schema/secretref.schema.json. */

import type { Schema } from './check-json.ts';

const patternNotes =
  'A regular expression in the syntax of RE2, which runs in linear time: no look-around and no back-references. Upper and lower case are told apart unless it begins with (?i).';
const globNotes =
  'As in .gitignore, from the folder of this file: "*" and "?" stay within a name, "**" spans folders, a name without a slash matches at any depth.';

const confidences = ['certain', 'likely', 'possible'];
const text: Schema = { type: 'string', minLength: 1 };
const globs: Schema = { type: 'array', items: text, maxItems: 1000 };
const word: Schema = { type: 'string', minLength: 2 };

const customRule: Schema = {
  type: 'object',
  description: 'A credential of your own, in the shape of the built-in rules.',
  required: ['id', 'title', 'keywords', 'pattern'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1, description: 'Lower-case words joined by dashes: "acme-deploy-token".' },
    title: { type: 'string', minLength: 1, description: 'A noun phrase: "Acme deploy token".' },
    why: { type: 'string', minLength: 1, description: 'One sentence: what somebody who has the value can do.' },
    keywords: {
      type: 'array',
      items: word,
      maxItems: 20,
      description: 'Literal pieces, lower case, of which every match holds or is near one. Nothing else is looked for.',
    },
    pattern: {
      type: 'string',
      minLength: 1,
      description: `The value is the group named "secret", or the whole match. ${patternNotes}`,
    },
    reach: {
      type: 'integer',
      minimum: 1,
      maximum: 20_000,
      description: 'How far from a keyword a match may begin or end, in characters; 512 if not given.',
    },
    assigned: {
      type: 'string',
      minLength: 1,
      description:
        'The words of the name that the value must be assigned to, lower case and parted by single spaces; the pattern is then held against the whole value.',
    },
    near: {
      type: 'array',
      items: word,
      maxItems: 20,
      description: 'Lower-case words of which one must stand in the assigned name or within 200 characters before the value.',
    },
    quality: {
      type: 'string',
      enum: ['any', 'stated', 'token', 'random', 'generated', 'by-name'],
      description: 'How random the value must look besides its form; "token" if not given.',
    },
    confidence: { type: 'string', enum: confidences, description: 'What a match is worth; "likely" if not given.' },
    suggestedName: { type: 'string', minLength: 1, description: 'The name of a variable for it: "ACME_DEPLOY_TOKEN".' },
    page: { type: 'string', minLength: 1, description: 'An https address that tells how it is revoked.' },
  },
};

export const configurationSchema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'The address of this schema.' },
    minimumConfidence: {
      type: 'string',
      enum: confidences,
      description: 'Findings below this confidence are not reported; "possible" if not given.',
    },
    rules: {
      type: 'object',
      additionalProperties: { type: 'string', enum: ['off', ...confidences] },
      description:
        'By rule: "off", or the least confidence from which its findings are reported, whatever minimumConfidence says.',
    },
    include: { ...globs, description: `Only these paths are scanned; all if not given. ${globNotes}` },
    exclude: { ...globs, description: `These paths are not scanned. ${globNotes}` },
    stopWords: {
      type: 'array',
      items: { type: 'string', minLength: 3 },
      maxItems: 1000,
      description: 'Values that contain one of these words, in upper or lower case, are not reported.',
    },
    allowedValues: {
      type: 'array',
      items: text,
      maxItems: 1000,
      description: `Values that match one of these as a whole are not reported. ${patternNotes}`,
    },
    customRules: {
      type: 'array',
      items: customRule,
      maxItems: 500,
      description: 'Rules of your own, besides the built-in ones.',
    },
  },
};
