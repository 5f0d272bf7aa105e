import type { QualifiedName } from '@mesh/core'
import type { TypeName } from '@mesh/sql'
import type { Routine } from '../../catalog/object/routine.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import { objectsOf, schemaObjectWords } from '../../catalog/schema-objects.ts'
import { askedName } from '../../catalog/securable-name.ts'
import { signature } from '../../catalog/signature-of.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'

/**
 * The function or procedure of a schema with a name and types of arguments, as DROP, ALTER, DESCRIBE and GRANT name it.
 *
 * @throws SQL.NOT_FOUND, SQL.SYNTAX where the types are not told.
 */
export function findRoutine(
  schema: Schema,
  kind: Routine['kind'],
  name: QualifiedName,
  argumentTypes: readonly TypeName[] | undefined,
): Routine {
  if (argumentTypes === undefined)
    throw invalidStatement(`The types of the arguments of ${kind.toLowerCase()} '${name.name}' are missing.`)
  const types = argumentTypes.map((each) => logicalTypeOfName(each))
  const found = objectsOf(schema, kind).get(signature(name.name, types))
  if (found === undefined) throw doesNotExist(schemaObjectWords[kind], signature(askedName(name), types))
  return found
}
