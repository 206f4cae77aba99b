/** sarif-schema: the part of the OASIS schema for SARIF 2.1.0 that our reports can meet: names, types and what is required. */

type Check = (value: unknown, at: string) => string[];

const text: Check = (value, at) => (typeof value === 'string' ? [] : [`${at} must be a string`]);
const bool: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at} must be true or false`]);
const anything: Check = () => [];
const whole =
  (least: number): Check =>
  (value, at) =>
    Number.isInteger(value) && Number(value) >= least ? [] : [`${at} must be an integer from ${least}`];
const oneOf =
  (...values: readonly string[]): Check =>
  (value, at) =>
    values.includes(String(value)) ? [] : [`${at} must be one of ${values}`];
const uri: Check = (value, at) =>
  typeof value === 'string' && /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$/.test(value) ? [] : [`${at} must be a URI reference`];
const list =
  (item: Check): Check =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((one, index) => item(one, `${at}[${index}]`)) : [`${at} must be an array`];
const record =
  (item: Check): Check =>
  (value, at) =>
    isObject(value) ? Object.entries(value).flatMap(([name, one]) => item(one, `${at}.${name}`)) : [`${at} must be an object`];

/** The schema forbids other properties nearly everywhere; a name with `!` is required. */
function object(shape: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(shape).map(([name, check]) => [name.replace('!', ''), check]));
  return (value, at) => {
    if (!isObject(value)) return [`${at} must be an object`];
    const missing = Object.keys(shape).filter((name) => name.endsWith('!') && !(name.slice(0, -1) in value));
    return [
      ...missing.map((name) => `${at} lacks ${name.slice(0, -1)}`),
      ...Object.entries(value).flatMap(
        ([name, one]) => known.get(name)?.(one, `${at}.${name}`) ?? [`${at} may not have ${name}`],
      ),
    ];
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const level = oneOf('none', 'note', 'warning', 'error');
const message = object({ text, markdown: text, id: text });
const multiformat = object({ 'text!': text, markdown: text });
const properties = record(anything);
const artifactLocation = object({ uri, uriBaseId: text, index: whole(-1), description: message });
const region = object({
  startLine: whole(1),
  startColumn: whole(1),
  endLine: whole(1),
  endColumn: whole(1),
  charOffset: whole(-1),
  charLength: whole(0),
});
const location = object({ physicalLocation: object({ artifactLocation, region, contextRegion: region }) });
const suppression = object({
  'kind!': oneOf('inSource', 'external'),
  status: oneOf('accepted', 'underReview', 'rejected'),
  justification: text,
});
const rule = object({
  'id!': text,
  name: text,
  shortDescription: multiformat,
  fullDescription: multiformat,
  help: multiformat,
  helpUri: uri,
  defaultConfiguration: object({ level, enabled: bool }),
  properties,
});
const result = object({
  ruleId: text,
  ruleIndex: whole(-1),
  suppressions: list(suppression),
  level,
  kind: oneOf('notApplicable', 'pass', 'fail', 'review', 'open', 'informational'),
  'message!': message,
  locations: list(location),
  partialFingerprints: record(text),
  properties,
});
const invocation = object({
  'executionSuccessful!': bool,
  toolExecutionNotifications: list(object({ 'message!': message, level, locations: list(location) })),
});
const run = object({
  'tool!': object({
    'driver!': object({ 'name!': text, version: text, semanticVersion: text, informationUri: uri, rules: list(rule) }),
  }),
  properties,
  columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
  originalUriBaseIds: record(artifactLocation),
  invocations: list(invocation),
  results: list(result),
});
const log = object({ $schema: uri, 'version!': oneOf('2.1.0'), 'runs!': list(run) });

/** What the schema has against `value`; empty when it is a valid log. */
export function sarifProblems(value: unknown): string[] {
  return log(value, 'log');
}
