import { isMeshError } from '@mesh/core'
import type { Drop } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { accountObjectKind } from '../../catalog/account-objects.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner } from '../access.ts'
import type { Execution } from '../execution.ts'
import { findObject } from '../find-object.ts'
import { remove } from './remove.ts'

/** DROP of any object, with everything in it. */
export async function drop(execution: Execution, statement: Drop): Promise<string> {
  const { catalog } = execution.state
  const name = toQualifiedName(statement.name)
  let object: AnySecurable
  try {
    object = findObject(catalog, statement.objectType, name, execution.session, statement.argumentTypes)
    assertKind(object, statement.objectType)
    assertOwner(catalog, activeRoles(catalog, execution.session), object)
  } catch (error) {
    if (statement.ifExists && isMeshError(error, 'SQL.NOT_FOUND'))
      return 'Drop statement executed successfully (object already dropped).'
    throw error
  }
  await remove(execution, object)
  return `${name.name} successfully dropped.`
}

function assertKind(object: AnySecurable, type: Drop['objectType']): void {
  if (object.kind === 'DATA_METRIC_FUNCTION' && type === 'FUNCTION') return
  // An integration may be named with its variety or without; a listing is one of an organization or none.
  if (accountObjectKind(type) === object.kind) return
  const found = typeOf(object)
  if (found !== type)
    throw invalidStatement(`Object found is of type '${found}', not specified type '${type}'.`)
}

const typeOf = (object: AnySecurable): string =>
  object.kind === 'VIEW' && object.materialized !== undefined
    ? 'MATERIALIZED VIEW'
    : object.kind.replaceAll('_', ' ')
