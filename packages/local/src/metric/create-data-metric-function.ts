import type { CreateDataMetricFunction } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { DataMetricFunction } from '../catalog/object/metric.ts'
import { objectKey, objectsOf } from '../catalog/schema-objects.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../engine/access.ts'
import { createTranslation } from '../engine/create-translation.ts'
import { remove } from '../engine/drop/remove.ts'
import type { Execution } from '../engine/execution.ts'
import { schemaOf } from '../engine/find-object.ts'
import { tagMap } from '../engine/tags.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { logicalTypeOfName } from '../translate/logical-type-of-name.ts'
import { assertUnmeasured } from './assert-unmeasured.ts'
import { measuredValue } from './measured-value.ts'

/**
 * CREATE DATA METRIC FUNCTION. The sentence is what Snowflake answers.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-data-metric-function
 *
 * @throws SQL.SYNTAX for a signature or a body that makes no sense, SQL.NOT_FOUND for names in the body.
 */
export async function createDataMetricFunction(
  execution: Execution,
  create: CreateDataMetricFunction,
): Promise<string> {
  const { catalog } = execution.state
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, execution.session)
  const roles = activeRoles(catalog, execution.session)
  assertPrivilege(catalog, roles, schema, ['CREATE DATA METRIC FUNCTION'])
  const definition = { ...definitionOf(create), name: name.name }
  const functions = objectsOf(schema, 'DATA_METRIC_FUNCTION')
  const base = catalog.base(name.name, execution.session.role, create.comment)
  const made: DataMetricFunction = { ...base, kind: 'DATA_METRIC_FUNCTION', schema, ...definition }
  const known = functions.get(objectKey(made))
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace && !create.orAlter) throw alreadyExists(name.name)
  assertSound(execution, made)
  if (known !== undefined) assertOwner(catalog, roles, known)
  if (known !== undefined && create.orAlter) {
    if (known.body.trim() !== made.body.trim())
      throw unsupportedFeature('CREATE OR ALTER of the body of a data metric function')
    Object.assign(known, { comment: create.comment ?? '', secure: made.secure })
    return `Function ${name.name} successfully altered.`
  }
  if (known !== undefined) {
    assertUnmeasured(catalog, known)
    await remove(execution, known)
  }
  for (const [id, value] of tagMap(execution, create.tags)) made.tags.set(id, value)
  functions.set(objectKey(made), made)
  catalog.applyFutureGrants(made, schema, schema.database)
  return `Function ${name.name} successfully created.`
}

function definitionOf(create: CreateDataMetricFunction) {
  const { body, parameters, returns } = create
  if (create.language !== undefined && create.language !== 'SQL')
    throw invalidStatement('A data metric function is written in SQL.')
  if (
    returns.type === undefined ||
    !['NUMBER', 'DECIMAL', 'NUMERIC', 'INT', 'INTEGER'].includes(returns.type.name)
  )
    throw invalidStatement('A data metric function returns NUMBER.')
  if (body === undefined || body.kind === 'block')
    throw invalidStatement('The body of a data metric function is a query in quotes.')
  if (parameters.length === 0 || parameters.some(({ columns }) => columns.length === 0))
    throw invalidStatement('A data metric function takes tables, each with at least one column.')
  return {
    parameters: parameters.map((each) => ({
      name: each.name.name,
      columns: each.columns.map((column) => ({
        name: column.name.name,
        type: logicalTypeOfName(column.type),
      })),
    })),
    body: body.text,
    secure: create.secure,
  }
}

/** Checks that the body is a query over the tables, with one column. */
function assertSound(execution: Execution, made: DataMetricFunction): void {
  const nothing = made.parameters.map(({ columns }) => ({
    sql: `SELECT ${columns.map(() => 'NULL').join(', ')}`,
    columns,
  }))
  const { schema, body: text } = made
  const context = { database: schema.database.name, schema: schema.name }
  measuredValue(made, nothing, createTranslation(execution, { text, context }))
}
