/** The major number of a version such as `1.2.0` or `v1`. Undefined when it has none. */
export function majorOf(version: string | undefined): number | undefined {
  const major = /^v?(\d{1,8})(?:\.|$)/.exec(version ?? '')?.[1]
  return major === undefined ? undefined : Number(major)
}

/** Whether a contract of version `actual` keeps the promise of version `wanted`: the same major, or the same text. */
export function sameMajor(wanted: string, actual: string): boolean {
  const major = majorOf(wanted)
  return wanted === actual || (major !== undefined && major === majorOf(actual))
}
