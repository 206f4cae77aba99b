/** profile: a set of references beside the usual ones, such as those of staging: `.env.staging` over `.env`. */

/** A plain name: a repository's settings must not reach another folder by it. */
export function isProfileName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text);
}

export function profileFile(envFile: string, profile: string): string {
  return `${envFile}.${profile}`;
}
