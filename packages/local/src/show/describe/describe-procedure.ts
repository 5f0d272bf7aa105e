import { formatIdentifier } from '@mesh/core'
import { argumentType } from '../../catalog/argument-type.ts'
import type { Procedure } from '../../catalog/object/routine.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { listing } from '../listing.ts'
import { spellResult } from '../spell-arguments.ts'

/**
 * DESCRIBE PROCEDURE; the code of one with the rights of its owner is told to the owner only.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/desc-procedure
 */
export function describeProcedure(procedure: Procedure, isOwner: boolean): RowsOutcome {
  const { parameters, returns, language, strict, volatility, executeAs, body, secure } = procedure
  const types = parameters.map(({ name, type }) => `${formatIdentifier(name)} ${argumentType(type)}`)
  const nullability = returns.kind === 'value' && !returns.nullable ? ' NOT NULL' : ''
  const isTold = isOwner || (executeAs === 'CALLER' && !secure)
  const { columns, rows } = listing(
    ['property', 'value'],
    [
      { property: 'signature', value: `(${types.join(', ')})` },
      { property: 'returns', value: `${spellResult(returns)}${nullability}` },
      { property: 'language', value: language },
      { property: 'null handling', value: strict ? 'RETURNS NULL ON NULL INPUT' : 'CALLED ON NULL INPUT' },
      { property: 'volatility', value: volatility },
      { property: 'execute as', value: executeAs },
      { property: 'body', value: isTold ? body : null },
    ],
  )
  return rowsOutcome(columns, rows)
}
