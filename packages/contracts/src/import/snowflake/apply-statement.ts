import type { Statement } from '@mesh/sql'
import { applyAlter } from './apply-alter.ts'
import { chooseNamespace } from './choose-namespace.ts'
import { commentOn } from './comment-on.ts'
import { copyDraft } from './copy-draft.ts'
import { createTable } from './create-table.ts'
import { createView } from './create-view.ts'
import { findDraft } from './find-draft.ts'
import { startDraft } from './start-draft.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'

/** Changes the tables as one statement does. */
export function applyStatement(statement: Statement, context: StatementContext): void {
  const { drafts, report } = context
  switch (statement.kind) {
    case 'createTable':
    case 'createHybridTable':
    case 'createIcebergTable':
    case 'createDynamicTable':
    case 'createExternalTable':
    case 'createInteractiveTable':
    case 'createEventTable':
      createTable(statement, context)
      return
    case 'createView':
    case 'createMaterializedView':
      createView(statement, context)
      return
    case 'createClone': {
      if (!/TABLE/.test(statement.objectType)) break
      const draft = startDraft(statement, undefined, context)
      if (draft !== undefined) copyDraft(draft, statement.source, context)
      return
    }
    case 'drop': {
      if (!/TABLE|VIEW/.test(statement.objectType)) break
      const name = storedObject(statement.name, context)
      const draft = name && findDraft(drafts, name)
      if (draft !== undefined) drafts.splice(drafts.indexOf(draft), 1)
      return
    }
    case 'commentOn':
      commentOn(statement, context)
      return
    case 'alter': {
      if (!/TABLE|VIEW/.test(statement.objectType)) break
      const name = storedObject(statement.name, context)
      if (name !== undefined) applyAlter(findDraft(drafts, name), statement, context)
      return
    }
    case 'use':
    case 'createDatabase':
    case 'createSchema':
      chooseNamespace(statement, context)
      return
    case 'createTag':
      return
    default:
  }
  report(`A statement of kind ${statement.kind} says nothing of a table and is left out`, 'info')
}
