import type { Describe, ObjectType } from '@mesh/sql'
import { findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import { describeUser } from '../account/describe-user.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { fullName } from '../catalog/securable-name.ts'
import { activeRoles, assertPrivilege, missingKind, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findObject } from '../engine/find-object.ts'
import type { RowsOutcome } from '../engine/outcome.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { describeListing } from '../listing/describe-listing.ts'
import { describePlain } from '../plain/describe-plain.ts'
import { isPlain } from '../plain/is-plain.ts'
import { describeShare } from '../share/describe-share.ts'
import { describeContainer } from './describe/describe-container.ts'
import { describeFormat, describeStage } from './describe/describe-format.ts'
import { describeFunction } from './describe/describe-function.ts'
import { describeMetric } from './describe/describe-metric.ts'
import { describePolicy } from './describe/describe-policy.ts'
import { describeProcedure } from './describe/describe-procedure.ts'
import { describeRelation } from './describe/describe-relation.ts'
import { describeShown } from './describe/describe-shown.ts'

/**
 * DESCRIBE of an object. What has no form of its own is told as SHOW tells it.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/desc
 *
 * @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for kinds of objects that the engine does not have.
 */
export async function describe(execution: Execution, statement: Describe): Promise<RowsOutcome> {
  const { session, state } = execution
  const { catalog } = state
  const { objectType, name, argumentTypes } = statement
  if (objectType === 'SHARE') return describeShare(execution, statement)
  const object = findObject(catalog, objectType as ObjectType, toQualifiedName(name), session, argumentTypes)
  const roles = activeRoles(catalog, session)
  if (!sees(catalog, roles, object)) throw doesNotExist(missingKind(object), fullName(object))
  const type = findProperty(statement.properties, 'TYPE')
  if (type === undefined) return described(execution, object)
  const asked = propertyText(type)?.toUpperCase()
  if (object.kind === 'TABLE' && asked === 'STAGE') return describeStage({})
  if ('columns' in object && asked === 'COLUMNS') return described(execution, object)
  throw invalidStatement(`invalid value [${asked}] for parameter 'TYPE'`)
}

async function described(execution: Execution, object: AnySecurable): Promise<RowsOutcome> {
  const { session, state } = execution
  const { catalog } = state
  const roles = activeRoles(catalog, session)
  const isOwner = catalog.book.holds(roles, object, ['OWNERSHIP'])
  if (isPlain(object)) return describePlain(object)
  switch (object.kind) {
    case 'TABLE':
    case 'VIEW':
    case 'DYNAMIC_TABLE':
      return describeRelation(object)
    case 'DATABASE':
    case 'SCHEMA':
    case 'WAREHOUSE':
      return describeContainer(execution, object)
    case 'MASKING_POLICY':
    case 'ROW_ACCESS_POLICY':
      return describePolicy(object)
    case 'FUNCTION':
      return describeFunction(object, isOwner)
    case 'PROCEDURE':
      return describeProcedure(object, isOwner)
    case 'DATA_METRIC_FUNCTION':
      return describeMetric(object)
    case 'USER':
      if (object !== session.user) assertPrivilege(catalog, roles, object, ['OWNERSHIP'])
      return describeUser(object)
    case 'LISTING':
      return describeListing(object)
    case 'FILE_FORMAT':
      return describeFormat(object.options)
    case 'STAGE':
      return describeStage(object.fileFormat ?? {}, object.directory !== undefined)
    default:
      return describeShown(execution, object)
  }
}
