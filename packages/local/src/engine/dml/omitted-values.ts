import type { Column } from '../../catalog/object/column.ts'
import { takeNext } from '../../storage/counter.ts'
import { assignTo } from '../../translate/assign-to.ts'
import { emptyScope } from '../../translate/scope.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import { createTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import { parseQuery } from '../parse.ts'

/** What a column that INSERT does not name gets, in DuckDB's SQL. */
export interface OmittedValue {
  readonly column: string
  readonly value: string
}

/** The values of the columns that INSERT does not name and that have a default of their own. */
export function omittedValues(
  execution: Execution,
  columns: readonly Column[],
  named: readonly string[],
): readonly OmittedValue[] {
  const given = new Set(named)
  return columns
    .filter(({ name }) => !given.has(name))
    .flatMap((column) => {
      const value = defaultValueOf(execution, column)
      return value === undefined ? [] : [{ column: column.name, value }]
    })
}

function defaultValueOf(execution: Execution, column: Column): string | undefined {
  if (column.identity !== undefined) return takeNext(column.identity.counter)
  if (column.default === null) return undefined
  const text = `SELECT ${column.default}`
  const { body } = parseQuery(text)
  const item = body.kind === 'select' ? body.items[0] : undefined
  if (item?.kind !== 'selectItem') return undefined
  return assignTo(
    translateExpression(item.expression, emptyScope, createTranslation(execution, { text })),
    column.type,
  )
}
