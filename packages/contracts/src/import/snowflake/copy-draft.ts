import type { ObjectName } from '@mesh/sql'
import type { DraftTable } from '../draft/draft-table.ts'
import { findDraft } from './find-draft.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'

/** Gives a table what another one of the script has: LIKE and CLONE. */
export function copyDraft(draft: DraftTable, from: ObjectName, context: StatementContext): void {
  const name = storedObject(from, context)
  const source = name === undefined ? undefined : findDraft(context.drafts, name)
  if (source === undefined || source === draft) {
    context.report(
      `The columns of ${draft.name.name} are those of a table that is not in the script; they are not imported`,
    )
    return
  }
  const { columns, keys, comment, tags, quality, customProperties } = structuredClone(source)
  draft.columns.push(...columns)
  draft.keys.push(...keys)
  draft.tags.push(...tags)
  draft.quality.push(...quality)
  draft.customProperties.push(...customProperties)
  if (comment !== undefined) draft.comment ??= comment
}
