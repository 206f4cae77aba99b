/** region: a region's name, and the origin at which its Secrets Manager answers. */

/** Nothing else may stand in a host name that we make. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,6}(?:-[a-z]+)+-[0-9]{1,2}$/.test(text);
}

export function originOfRegion(region: string): string {
  return `https://secretsmanager.${region}.${domainOf(region)}`;
}

/** Undefined for an endpoint that does not tell its region, such as one inside a private network. */
export function regionOfOrigin(origin: string): string | undefined {
  const region = /^https:\/\/secretsmanager(?:-fips)?\.([a-z0-9-]+)\./.exec(origin)?.[1];
  return region && isRegion(region) ? region : undefined;
}

/** Of the partitions whose domains AWS publishes; one of another partition is approved by its address. */
function domainOf(region: string): string {
  if (region.startsWith('cn-')) return 'amazonaws.com.cn';
  return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com';
}
