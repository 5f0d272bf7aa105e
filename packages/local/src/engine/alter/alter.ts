import { isMeshError } from '@mesh/core'
import { type Alter, type AlterAction, toQualifiedName } from '@mesh/sql'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import { activeRoles, assertOwner, assertPrivilege, sees } from '../access.ts'
import type { Execution } from '../execution.ts'
import { findObject } from '../find-object.ts'
import { applyAction } from './apply-action.ts'
import { asItWas } from './as-it-was.ts'

const done = 'Statement executed successfully.'

/** ALTER of any object but a session. */
export async function alter(execution: Execution, statement: Alter): Promise<string> {
  const { catalog } = execution.state
  const roles = activeRoles(catalog, execution.session)
  let object: AnySecurable
  try {
    object = findObject(
      catalog,
      statement.objectType,
      toQualifiedName(statement.name),
      execution.session,
      statement.argumentTypes,
    )
  } catch (error) {
    if (statement.ifExists && isMeshError(error, 'SQL.NOT_FOUND')) return done
    throw error
  }
  const refreshes = statement.actions.some(
    (each) =>
      each.kind === 'changeState' ||
      (object.kind === 'PIPE' && isPause(each)) ||
      // RESUME IF SUSPENDED and ABORT ALL QUERIES.
      (object.kind === 'WAREHOUSE' && each.kind === 'phrase'),
  )
  // Policies may be set by others than the owner: each action looks at its own privileges.
  const policiesOnly = statement.actions.every(isAboutPolicy)
  const isModified =
    object.kind === 'LISTING' || (object.kind === 'WAREHOUSE' && statement.actions.every(isOption))
  if (isModified) assertPrivilege(catalog, roles, object, ['OWNERSHIP', 'MODIFY'])
  else if (refreshes) assertPrivilege(catalog, roles, object, ['OPERATE'])
  else if (object.kind === 'WAREHOUSE' && statement.actions.every(isAboutProperties))
    assertPrivilege(catalog, roles, object, ['MODIFY'])
  else if (!policiesOnly || !sees(catalog, roles, object)) assertOwner(catalog, roles, object)
  const restore = asItWas(object)
  try {
    for (const action of statement.actions) await applyAction(execution, object, action)
  } catch (error) {
    restore()
    throw error
  }
  return done
}

/** Whether somebody who operates a pipe may do it. */
const isPause = (action: AlterAction): boolean =>
  action.kind === 'setProperties' && action.properties.every(({ key }) => key === 'PIPE_EXECUTION_PAUSED')

const isAboutProperties = ({ kind }: AlterAction): boolean =>
  kind === 'setProperties' || kind === 'unsetProperties'

const isOption = ({ kind }: AlterAction): boolean => kind === 'setProperties' || kind === 'unsetProperties'

const isAboutPolicy = (action: AlterAction): boolean =>
  action.kind === 'attachPolicy' ||
  action.kind === 'detachPolicy' ||
  action.kind === 'alterDataMetrics' ||
  (action.kind === 'alterColumn' &&
    (action.change.kind === 'attachPolicy' || action.change.kind === 'detachPolicy'))
