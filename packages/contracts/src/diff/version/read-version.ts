/** The numbers of a semantic version. */
export interface ReadVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/**
 * The numbers of a version; a missing minor or patch is 0, a leading `v` is allowed. Undefined for other texts.
 * Source: https://semver.org
 */
export function readVersion(text: string | undefined): ReadVersion | undefined {
  const match = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+].*)?$/.exec(text?.trim() ?? '')
  if (match === null) return undefined
  const [, major = '0', minor = '0', patch = '0'] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch) }
}
