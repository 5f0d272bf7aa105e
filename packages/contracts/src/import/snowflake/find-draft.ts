import { type QualifiedName, sameQualifiedName } from '@mesh/core'
import type { DraftTable } from '../draft/draft-table.ts'

/** The table of a name; a name that says less fits one that says more. */
export const findDraft = (drafts: readonly DraftTable[], wanted: QualifiedName): DraftTable | undefined =>
  drafts.find((each) => sameQualifiedName(each.name, wanted)) ??
  drafts.find((each) => fits(each.name, wanted))

const fits = (own: QualifiedName, wanted: QualifiedName) =>
  own.name === wanted.name &&
  (own.schema === undefined || wanted.schema === undefined || own.schema === wanted.schema) &&
  (own.database === undefined || wanted.database === undefined || own.database === wanted.database)
