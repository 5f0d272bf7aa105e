import type { ObjectName, TagAssignment } from '@mesh/sql'
import type { DraftTable } from '../draft/draft-table.ts'
import { findDraft } from './find-draft.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'
import { storedTags } from './stored-tags.ts'

/** Starts a table, in place of the one of its name; undefined where the statement leaves that one as it is. */
export function startDraft(
  {
    name,
    ifNotExists,
    comment,
    tags,
  }: {
    readonly name: ObjectName
    readonly ifNotExists: boolean
    readonly comment?: string
    readonly tags: readonly TagAssignment[]
  },
  physicalType: string | undefined,
  context: StatementContext,
): DraftTable | undefined {
  const { drafts } = context
  const stored = storedObject(name, context)
  if (stored === undefined) return undefined
  const known = findDraft(drafts, stored)
  if (known !== undefined && ifNotExists) return undefined
  const draft: DraftTable = {
    name: stored,
    ...(physicalType !== undefined && { physicalType }),
    ...(comment !== undefined && { comment }),
    columns: [],
    keys: [],
    tags: [...storedTags(tags, context)],
    quality: [],
    customProperties: [],
  }
  if (known === undefined) drafts.push(draft)
  else drafts.splice(drafts.indexOf(known), 1, draft)
  return draft
}
