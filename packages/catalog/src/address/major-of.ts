/** The major version of a semantic version (`v` in front is ignored); undefined for anything else. */
export function majorOf(version: string): number | undefined {
  const major = /^v?(\d+)(?:\.\d+)*(?:[-+].*)?$/.exec(version)?.[1]
  return major === undefined ? undefined : Number(major)
}
