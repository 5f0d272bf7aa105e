import { z } from 'zod'
import type { InferRow, TableName } from '../define/contract-rows.ts'
import type { Contract } from '../odcs/contract.ts'
import { itemSchema } from './item-schema.ts'
import { rowColumns } from './row-columns.ts'

/**
 * The zod schema of the rows of one table, by the names that the contract gives its columns. Every zod schema is also a
 * Standard Schema. Columns that the contract does not name are refused.
 *
 * @throws CONTRACT.UNKNOWN_TABLE when the contract has no such table, CONTRACT.INVALID_PATTERN when a pattern is no
 * regular expression.
 * @example
 * rowSchema(airports, 'airports').parse({ iata: 'SFO' })
 */
export function rowSchema<Subject extends Contract, Name extends TableName<Subject>>(
  contract: Subject,
  name: Name,
): z.ZodType<InferRow<Subject, Name>> {
  const columns = rowColumns(contract, name).map((each) => [each.name, itemSchema(each)] as const)
  return z.strictObject(Object.fromEntries(columns)) as unknown as z.ZodType<InferRow<Subject, Name>>
}
