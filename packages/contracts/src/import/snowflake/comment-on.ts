import type { CommentOn } from '@mesh/sql'
import { findDraft } from './find-draft.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'

/** Changes the comment of a table, a view or a column. */
export function commentOn({ objectType, name, comment }: CommentOn, context: StatementContext): void {
  const { drafts, report } = context
  if (objectType !== 'COLUMN') {
    const wanted = /TABLE|VIEW/.test(objectType) ? storedObject(name, context) : undefined
    const draft = wanted && findDraft(drafts, wanted)
    if (draft === undefined) report(`A comment on a ${objectType.toLowerCase()} is not kept`)
    else draft.comment = comment
    return
  }
  const table = storedObject({ ...name, parts: name.parts.slice(0, -1) }, context)
  const column = name.parts.at(-1)?.name
  const found = table && findDraft(drafts, table)?.columns.find((each) => each.name === column)
  if (found === undefined)
    report(`There is no column ${name.parts.map((part) => part.name).join('.')} to comment on`)
  else found.comment = comment
}
