import {
  applyIgnoreList,
  type CompatibilityPolicy,
  type ContractDiff,
  checkCompatibility,
  checkVersion,
  diffContracts,
  diffDiagnostics,
  diffProducts,
  type IgnoredChanges,
  type IgnoreEntry,
  violatesPolicy,
} from '@mesh/contracts'
import type { Diagnostic } from '@mesh/core'
import type { Versions } from './load-versions.ts'

/** What changed in the last version of a document, after what the team accepted. */
export interface ComparedVersions {
  readonly file: string
  readonly before: string
  readonly after: string
  readonly diff: ContractDiff
  /** Changes that were accepted. */
  readonly ignored: IgnoredChanges['ignored']
  /** Changes that the policy forbids, of the last version or, where the policy is transitive, of any. */
  readonly violations: number
  /** Changes as findings. */
  readonly changed: readonly Diagnostic[]
  /** What is wrong with the ignore list and with the declared version. */
  readonly findings: readonly Diagnostic[]
}

/** Compares the last version of a document with the ones before it. */
export function compareVersions(
  versions: Versions,
  policy: CompatibilityPolicy,
  entries: readonly IgnoreEntry[],
): ComparedVersions | undefined {
  const [newest, previous] = versions.toReversed()
  if (newest === undefined || previous === undefined) return undefined
  const { changes, ignored, diagnostics } = applyIgnoreList(
    diffOf(previous.document, newest.document).changes,
    entries,
  )
  const steps = ['major', 'minor', 'patch'] as const
  const step = steps.find((each) => changes.some((change) => change.step === each)) ?? 'patch'
  const contracts = versions
    .slice(0, -1)
    .flatMap(({ document }) => (document.kind === 'DataContract' ? [document] : []))
  const earlier =
    newest.document.kind === 'DataContract' && policy.endsWith('-transitive')
      ? checkCompatibility(contracts, newest.document, policy).comparisons.slice(1)
      : []
  const older = earlier.reduce(
    (sum, { violations }) => sum + applyIgnoreList(violations, entries).changes.length,
    0,
  )
  return {
    file: newest.file,
    before: previous.document.version ?? '',
    after: newest.document.version ?? '',
    diff: { changes, step },
    ignored,
    violations: older + changes.filter((change) => violatesPolicy(change, policy)).length,
    changed: diffDiagnostics(changes, { policy, locateBefore: previous.locate, locateAfter: newest.locate }),
    findings: [
      ...diagnostics,
      ...checkVersion(previous.document, newest.document, { changes, step }, { locate: newest.locate }),
    ],
  }
}

type Document = Versions[number]['document']

function diffOf(before: Document, after: Document): ContractDiff {
  if (before.kind === 'DataContract' && after.kind === 'DataContract') return diffContracts(before, after)
  if (before.kind === 'DataProduct' && after.kind === 'DataProduct') return diffProducts(before, after)
  return { changes: [], step: 'patch' }
}
