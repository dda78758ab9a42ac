/** Versions as lockfiles write them. Pure. */

/** As registries store a version: without a `v` in front and without build metadata. */
export function plainVersion(version: string): string {
  return version.replace(/^[=v]+/, '').replace(/\+.*$/s, '');
}

/** Whether it is one version, in the loose spelling that old packages have, and not a range, a tag or a place. */
export function isVersion(text: string): boolean {
  return /^[=v]*\d+\.\d+\.\d+(?:-?[\w.-]+)?(?:\+[\w.-]+)?$/.test(text);
}
