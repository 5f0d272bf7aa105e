import {
  applyIgnoreList,
  type CompatibilityPolicy,
  checkVersion,
  diffDiagnostics,
  type IgnoredChanges,
  type IgnoreEntry,
  largestStep,
  violatesPolicy,
} from '@mesh/contracts'
import type { Diagnostic, VersionStep } from '@mesh/core'
import type { ComparedVersions } from './compare-versions.ts'

/** What changed in a document, after what the team accepted. */
export interface JudgedVersions extends ComparedVersions {
  /** The file as it is now; of a document that is gone the one that it had. */
  readonly file: string
  readonly step: VersionStep
  /** Changes that were accepted. */
  readonly ignored: IgnoredChanges['ignored']
  /** How many changes the policy forbids. */
  readonly violations: number
  /** Changes as findings. */
  readonly changed: readonly Diagnostic[]
}

/** Every document, and what is wrong with the ignore list and with declared versions. */
export interface Judgement {
  readonly documents: readonly JudgedVersions[]
  readonly findings: readonly Diagnostic[]
}

/** Takes out what the team accepted, once for all documents, and counts what the policy forbids. */
export function judgeVersions(
  compared: readonly ComparedVersions[],
  policy: CompatibilityPolicy,
  entries: readonly IgnoreEntry[],
): Judgement {
  const all = compared.flatMap(({ changes, earlier }) => [
    ...changes,
    ...earlier.flatMap((each) => each.changes),
  ])
  const applied = applyIgnoreList(all, entries)
  const kept = new Set(applied.changes)
  const documents = compared.map((each): JudgedVersions => {
    const { before, after } = each
    const changes = each.changes.filter((change) => kept.has(change))
    const earlier = each.earlier
      .map(({ since, changes: older }) => ({ since, changes: older.filter((change) => kept.has(change)) }))
      .filter((other) => other.changes.length > 0)
    const own = new Set([...each.changes, ...each.earlier.flatMap((other) => other.changes)])
    const places = { policy, ...(after && { locateAfter: after.locate }) }
    return {
      ...each,
      file: (after ?? before)?.file ?? '',
      changes,
      step: largestStep(changes),
      earlier,
      ignored: applied.ignored.filter(({ change }) => own.has(change)),
      violations:
        changes.filter((change) => violatesPolicy(change, policy)).length +
        earlier.reduce((sum, other) => sum + other.changes.length, 0),
      changed: [
        ...diffDiagnostics(changes, { ...places, ...(before && { locateBefore: before.locate }) }),
        ...earlier.flatMap((other) =>
          diffDiagnostics(other.changes, { ...places, locateBefore: other.since.locate }),
        ),
      ],
    }
  })
  const versions = documents.flatMap(({ before, after, changes, step }) =>
    before === undefined || after === undefined
      ? []
      : checkVersion(before.document, after.document, { changes, step }, { locate: after.locate }),
  )
  return { documents, findings: [...applied.diagnostics, ...versions] }
}
