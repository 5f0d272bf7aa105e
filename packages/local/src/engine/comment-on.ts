import { isMeshError } from '@mesh/core'
import type { CommentOn } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { activeRoles, assertOwner } from './access.ts'
import type { Execution } from './execution.ts'
import { findObject, findRelation } from './find-object.ts'
import { columnOf } from './run-dml.ts'

const done = 'Statement executed successfully.'

/** COMMENT ON any object or column. */
export function commentOn(execution: Execution, statement: CommentOn): string {
  try {
    comment(execution, statement)
  } catch (error) {
    if (!statement.ifExists || !isMeshError(error, 'SQL.NOT_FOUND')) throw error
  }
  return done
}

function comment(execution: Execution, { objectType, name, argumentTypes, comment: text }: CommentOn): void {
  const {
    state: { catalog },
    session,
  } = execution
  const roles = activeRoles(catalog, session)
  if (objectType === 'COLUMN') {
    const column = name.parts.at(-1)
    const table = findRelation(catalog, toQualifiedName({ ...name, parts: name.parts.slice(0, -1) }), session)
    assertOwner(catalog, roles, table)
    if (column !== undefined) columnOf(table, column).comment = text
  } else {
    const object = findObject(catalog, objectType, toQualifiedName(name), session, argumentTypes)
    assertOwner(catalog, roles, object)
    object.comment = text
  }
}
