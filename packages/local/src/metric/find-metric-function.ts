import type { QualifiedName } from '@mesh/core'
import type { TypeName } from '@mesh/sql'
import { tableTypes } from '../catalog/metric-signature.ts'
import type { DataMetricFunction } from '../catalog/object/metric.ts'
import type { Schema } from '../catalog/object/schema.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { askedName } from '../catalog/securable-name.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { logicalTypeOfName } from '../translate/logical-type-of-name.ts'

/**
 * The data metric function of a schema with a name and tables, as DROP, ALTER, DESCRIBE and GRANT name it.
 *
 * @throws SQL.NOT_FOUND, SQL.SYNTAX where the tables are not told.
 */
export function findMetricFunction(
  schema: Schema,
  name: QualifiedName,
  tables: readonly TypeName[] | undefined,
): DataMetricFunction {
  if (tables === undefined)
    throw invalidStatement(`The tables that data metric function '${name.name}' takes are missing.`)
  const types = tables.map((table) =>
    table.arguments.flatMap((each) => (each.kind === 'typeItem' ? [logicalTypeOfName(each.type)] : [])),
  )
  const found = objectsOf(schema, 'DATA_METRIC_FUNCTION').get(`${name.name}(${tableTypes(types)})`)
  if (found === undefined) throw doesNotExist('Function', `${askedName(name)}(${tableTypes(types)})`)
  return found
}
