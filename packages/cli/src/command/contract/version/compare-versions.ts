import {
  type CompatibilityPolicy,
  type ContractChange,
  checkCompatibility,
  diffDocuments,
} from '@mesh/contracts'
import type { DocumentVersions, VersionedDocument } from './versioned-document.ts'

/** What changed in the last version of a document. */
export interface ComparedVersions {
  /** Absent for a document that is new. */
  readonly before?: VersionedDocument
  /** Absent for a document that is gone. */
  readonly after?: VersionedDocument
  readonly changes: readonly ContractChange[]
  /** What a transitive policy forbids since versions before the last, beside the changes of the last. */
  readonly earlier: readonly EarlierViolations[]
}

/** What a policy forbids since a version before the last. */
export interface EarlierViolations {
  readonly since: VersionedDocument
  readonly changes: readonly ContractChange[]
}

/** Compares the last version of a document with the ones before it. */
export function compareVersions(
  { earlier, newest }: DocumentVersions,
  policy: CompatibilityPolicy,
): ComparedVersions {
  const before = earlier.at(-1)
  const comparisons =
    newest === undefined
      ? []
      : checkCompatibility(
          earlier.map(({ document }) => document),
          newest.document,
          policy,
        ).comparisons
  const changes = comparisons[0]?.diff.changes ?? diffDocuments(before?.document, newest?.document).changes
  const told = new Set(changes.map(nameOf))
  return {
    ...(before !== undefined && { before }),
    ...(newest !== undefined && { after: newest }),
    changes,
    earlier: earlier.toReversed().flatMap((since, at) => {
      const others = comparisons[at]?.violations.filter((change) => !told.has(nameOf(change))) ?? []
      for (const change of others) told.add(nameOf(change))
      return others.length === 0 ? [] : [{ since, changes: others }]
    }),
  }
}

const nameOf = ({ code, path }: ContractChange) => `${code} ${path}`
