import type { VersionStep } from '@mesh/core'
import { readVersion } from './read-version.ts'

/**
 * The next version after a step: `1.2.3` and `minor` give `1.3.0`. Before 1.0.0 nothing is promised yet, so that a breaking
 * change asks for the next minor version only. Undefined when the version is no semantic version.
 * Source: https://semver.org/#spec-item-4
 */
export function suggestVersion(version: string, step: VersionStep): string | undefined {
  const read = readVersion(version)
  if (read === undefined) return undefined
  const { major, minor, patch } = read
  const next = {
    major: major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0],
    minor: major === 0 ? [0, minor, patch + 1] : [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  }[step]
  return `${version.trim().startsWith('v') ? 'v' : ''}${next.join('.')}`
}
