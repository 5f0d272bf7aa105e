import type { Describe, ObjectType } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import { describeUser } from '../account/describe-user.ts'
import { fullName } from '../catalog/securable-name.ts'
import { activeRoles, assertPrivilege, missingKind, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject, findRelation } from '../engine/find-object.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { doesNotExist, unsupportedFeature } from '../errors.ts'
import { describePlain } from '../plain/describe-plain.ts'
import { isPlain } from '../plain/is-plain.ts'
import { plainType } from '../plain/plain-type.ts'
import { describeShare } from '../share/describe-share.ts'
import { spellType } from '../translate/spell-type.ts'
import { describeContainer } from './describe-container.ts'
import { describeFunction } from './describe-function.ts'
import { describeMetric } from './describe-metric.ts'
import { describePolicy } from './describe-policy.ts'
import { describeProcedure } from './describe-procedure.ts'
import { listing } from './listing.ts'
import { spellIdentity } from './spell-identity.ts'

/** DESCRIBE of a table, view or dynamic table. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-table */
export function describe(execution: Execution, statement: Describe): RowsOutcome {
  const {
    state: { catalog },
    session,
  } = execution
  const { objectType, name } = statement
  if (objectType === 'FUNCTION' || objectType === 'DATA METRIC FUNCTION') {
    const found = findObject(catalog, objectType, toQualifiedName(name), session, statement.argumentTypes)
    if (!sees(catalog, activeRoles(catalog, session), found)) throw doesNotExist('Function', found.name)
    if (found.kind === 'DATA_METRIC_FUNCTION') return describeMetric(found)
    if (found.kind === 'FUNCTION')
      return describeFunction(found, catalog.book.holds(activeRoles(catalog, session), found, ['OWNERSHIP']))
  }
  if (objectType === 'PROCEDURE') {
    const found = findObject(catalog, objectType, toQualifiedName(name), session, statement.argumentTypes)
    const roles = activeRoles(catalog, session)
    if (!sees(catalog, roles, found)) throw doesNotExist('Procedure', found.name)
    if (found.kind === 'PROCEDURE')
      return describeProcedure(found, catalog.book.holds(roles, found, ['OWNERSHIP']))
  }
  if (objectType === 'SHARE') return describeShare(execution, statement)
  if (objectType === 'USER') {
    const user = findObject(catalog, 'USER', toQualifiedName(name), session)
    if (user !== session.user) assertPrivilege(catalog, activeRoles(catalog, session), user, ['OWNERSHIP'])
    if (user.kind === 'USER') return describeUser(user)
  }
  if (plainType(objectType) !== undefined) {
    const found = findObject(catalog, objectType as ObjectType, toQualifiedName(name), session)
    if (!sees(catalog, activeRoles(catalog, session), found))
      throw doesNotExist(missingKind(found), fullName(found))
    if (isPlain(found)) return describePlain(found)
  }
  if (objectType === 'MASKING POLICY' || objectType === 'ROW ACCESS POLICY')
    return describePolicy(execution, objectType, name)
  if (objectType === 'DATABASE' || objectType === 'SCHEMA' || objectType === 'WAREHOUSE')
    return describeContainer(execution, objectType, name)
  if (objectType !== 'TABLE' && objectType !== 'VIEW' && objectType !== 'DYNAMIC TABLE')
    throw unsupportedFeature(`DESCRIBE ${objectType}`)
  const relation = findRelation(catalog, toQualifiedName(name), session)
  if (!sees(catalog, activeRoles(catalog, session), relation))
    throw doesNotExist(missingKind(relation), fullName(relation))
  const inKey = (kind: string, column: string) =>
    relation.keys.some((key) => key.kind === kind && key.columns.includes(column)) ? 'Y' : 'N'
  const { columns, rows } = listing(
    [
      'name',
      'type',
      'kind',
      'null?',
      'default',
      'primary key',
      'unique key',
      'check',
      'expression',
      'comment',
      'policy name',
      'privacy domain',
    ],
    relation.columns.map((column) => ({
      name: column.name,
      type: spellType(column.type),
      kind: 'COLUMN',
      'null?': column.nullable ? 'Y' : 'N',
      default: column.identity === undefined ? column.default : spellIdentity(column.identity),
      'primary key': inKey('primary', column.name),
      'unique key': inKey('unique', column.name),
      check: null,
      expression: null,
      comment: column.comment,
      'policy name': column.masking === undefined ? null : fullName(column.masking.policy),
      'privacy domain': null,
    })),
  )
  return rowsOutcome(columns, rows)
}
