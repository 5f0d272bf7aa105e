import type { FunctionCall } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Expansion } from '../table-function/table-function-rule.ts'
import type { Translation } from '../translation.ts'

/**
 * `TABLE(GETNEXTVAL(sequence))`: one more number for each row on the left.
 *
 * Source: https://docs.snowflake.com/en/user-guide/querying-sequences#sequences-as-table-functions
 */
export function nextValues({ arguments: given, span }: FunctionCall, translation: Translation): Expansion {
  const [sequence, ...more] = given
  const where = translation.locate(span)
  if (sequence?.kind !== 'columnReference' || more.length > 0)
    throw invalidStatement('GETNEXTVAL takes the name of a sequence', where)
  const [name = '', schema, database] = sequence.parts.map((part) => part.name).reverse()
  const next = translation.nextValue({
    name,
    ...(schema !== undefined && { schema }),
    ...(database !== undefined && { database }),
  })
  if (next === undefined) throw unsupportedFeature('GETNEXTVAL', where)
  return { list: `[${next.sql}]`, columns: [{ name: 'NEXTVAL', type: next.type, of: (item) => item }] }
}
