import { formatIdentifier } from '@mesh/core'
import type { Routine, RoutineColumn } from '../catalog/securable.ts'
import { activeRoles } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { spellType } from '../translate/spell-type.ts'
import { listing } from './listing.ts'

/**
 * DESCRIBE of a function or procedure. The code of a secure one is for its owner alone.
 *
 * Sources: https://docs.snowflake.com/en/sql-reference/sql/desc-function and …/desc-procedure
 */
export function describeRoutine({ state: { catalog }, session }: Execution, routine: Routine): RowsOutcome {
  const { parameters, returns, language, strict, volatility, secure, body } = routine
  const typed = (each: RoutineColumn) => `${formatIdentifier(each.name)} ${spellType(each.type)}`
  const isHidden = secure && !catalog.book.holds(activeRoles(catalog, session), routine, ['OWNERSHIP'])
  const properties: [string, string | null][] = [
    ['signature', `(${parameters.map(typed).join(', ')})`],
    [
      'returns',
      returns.kind === 'value'
        ? `${spellType(returns.type)}${returns.nullable ? '' : ' NOT NULL'}`
        : `TABLE (${returns.columns.map(typed).join(', ')})`,
    ],
    ['language', language],
    ...(language === 'SQL' && routine.kind === 'FUNCTION'
      ? []
      : ([
          ['null handling', strict ? 'RETURNS NULL ON NULL INPUT' : 'CALLED ON NULL INPUT'],
          ['volatility', volatility],
        ] as [string, string][])),
    ...(routine.kind === 'PROCEDURE' ? ([['execute as', routine.executeAs]] as [string, string][]) : []),
    ['body', isHidden ? null : body],
  ]
  const { columns, rows } = listing(
    ['property', 'value'],
    properties.map(([property, value]) => ({ property, value })),
  )
  return rowsOutcome(columns, rows)
}
