import { formatIdentifier } from '@mesh/core'
import type { RoutineColumn, UserFunction } from '../../catalog/object/routine.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { spellType } from '../../translate/spell-type.ts'
import { listing } from '../listing.ts'

/**
 * DESCRIBE FUNCTION; the code of a secure one is told to the owner only.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/desc-function
 */
export function describeFunction(routine: UserFunction, isOwner: boolean): RowsOutcome {
  const { parameters, returns, language, strict, volatility, secure, body } = routine
  const typed = ({ name, type }: RoutineColumn) => `${formatIdentifier(name)} ${spellType(type)}`
  const list = (columns: readonly RoutineColumn[]) => `(${columns.map(typed).join(', ')})`
  const { columns, rows } = listing(
    ['property', 'value'],
    [
      { property: 'signature', value: list(parameters) },
      {
        property: 'returns',
        value:
          returns.kind === 'table'
            ? `TABLE ${list(returns.columns)}`
            : `${spellType(returns.type)}${returns.nullable ? '' : ' NOT NULL'}`,
      },
      { property: 'language', value: language },
      ...(language === 'SQL'
        ? []
        : [
            {
              property: 'null handling',
              value: strict ? 'RETURNS NULL ON NULL INPUT' : 'CALLED ON NULL INPUT',
            },
            { property: 'volatility', value: volatility },
          ]),
      { property: 'body', value: secure && !isOwner ? null : body },
    ],
  )
  return rowsOutcome(columns, rows)
}
