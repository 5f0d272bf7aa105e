import type { Column } from '../../catalog/object/column.ts'
import type { DynamicTable, Table } from '../../catalog/object/relation.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { quoted } from '../../translate/emitted.ts'
import { emptyScope } from '../../translate/scope.ts'
import { storageType } from '../../translate/storage-type.ts'
import { storedName } from '../../translate/stored-name.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import { createTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import { parseQuery } from '../parse.ts'
import { isNextValue } from '../sequence/default-text.ts'

/** How DuckDB defines the columns of a table. */
export const definitionsOf = (execution: Execution, { columns }: Table | DynamicTable): readonly string[] =>
  columns.map((each) => storedColumn(execution, each))

/** How a column of the stored table is defined in DuckDB. */
export function storedColumn(execution: Execution, column: Column): string {
  const { type, nullable, default: value } = column
  const parts = [quoted(storedName(column)), storageType(type)]
  if (value !== null && !isNextValue(value)) parts.push(`DEFAULT (${defaultSql(execution, value)})`)
  if (!nullable) parts.push('NOT NULL')
  return parts.join(' ')
}

function defaultSql(execution: Execution, text: string): string {
  const wrapped = `SELECT ${text}`
  const translation = createTranslation(execution, { text: wrapped })
  const { body } = parseQuery(wrapped)
  const item = body.kind === 'select' ? body.items[0] : undefined
  if (item?.kind !== 'selectItem') throw invalidStatement('a default is no expression')
  return translateExpression(item.expression, emptyScope, translation).sql
}
