import { unknownTable } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { SchemaProperty } from '../odcs/schema.ts'
import { isMeasure } from '../reference/is-measure.ts'

/**
 * The columns that the rows of a table have: measures are computed and none. Of a name that is there twice, the last.
 *
 * @throws CONTRACT.UNKNOWN_TABLE when the contract has no such table.
 */
export function rowColumns(contract: Contract, name: string): readonly SchemaProperty[] {
  const table = contract.schema?.find((each) => each.name === name)
  if (table === undefined) throw unknownTable(name, `contract ${contract.id}`)
  const columns = (table.properties ?? []).filter((each) => !isMeasure(each))
  return [...new Map(columns.map((each) => [each.name, each])).values()]
}
