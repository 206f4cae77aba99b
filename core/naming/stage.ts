/** stage: the environment that a file of settings is for, as its name says. */

/** `prod` of `application-prod.yml` and of `config/production.json`; undefined for a file for all. */
export function stageOf(path: string): string | undefined {
  const name = (/([^/\\]*)$/.exec(path)?.[1] ?? '').toLowerCase();
  const stage =
    /(?:^|[._-])(dev|development|test|testing|qa|uat|staging|stage|preprod|prod|production|live|local)(?=[._-]|$)/.exec(
      name,
    )?.[1];
  return stage === undefined ? undefined : (short.get(stage) ?? stage);
}

const short = new Map([
  ['development', 'dev'],
  ['testing', 'test'],
  ['stage', 'staging'],
  ['production', 'prod'],
]);
