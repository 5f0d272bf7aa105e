import { type CompatibilityPolicy, largestStep } from '@mesh/contracts'
import type { JudgedVersions } from './judge-versions.ts'

/** What a comparison found, in a line for a person. */
export function tellChanges(documents: readonly JudgedVersions[], policy: CompatibilityPolicy): string {
  const changes = documents.flatMap((each) => each.changes)
  const count = (of: (each: JudgedVersions) => number) => documents.reduce((sum, each) => sum + of(each), 0)
  const ignored = count((each) => each.ignored.length)
  const older = count((each) => each.earlier.reduce((sum, other) => sum + other.changes.length, 0))
  const accepted = ignored === 0 ? '' : `, ${ignored} accepted`
  const before = older === 0 ? '' : `, ${older} more since earlier versions`
  if (changes.length === 0 && older === 0) return `No changes${accepted}`
  return `${changes.length} change${changes.length === 1 ? '' : 's'}${before}, ${count((each) => each.violations)} of them breaking under policy ${policy}${accepted}: a ${largestStep(changes)} version step`
}
