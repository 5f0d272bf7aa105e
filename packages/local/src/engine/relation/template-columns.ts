import type { ColumnDefinition, Expression } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { emptyScope } from '../../translate/scope.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import { createTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import { parse } from '../parse.ts'
import { placeBinds } from '../placed-binds.ts'

/** A column as INFER_SCHEMA tells it. */
interface TemplateColumn {
  readonly COLUMN_NAME?: unknown
  readonly TYPE?: unknown
  readonly NULLABLE?: unknown
}

/**
 * The columns of USING TEMPLATE.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-table#create-table-using-template
 *
 * @throws SQL.SYNTAX for a value that is no array of columns.
 */
export async function templateColumns(
  execution: Execution,
  template: Expression,
): Promise<readonly ColumnDefinition[]> {
  const binds = placeBinds(template, execution.binds)
  const { sql } = translateExpression(template, emptyScope, createTranslation(execution, { binds }))
  const [row] = await execution.session.duck.run(
    `SELECT CAST(${sql} AS VARCHAR)`,
    binds.values(),
    execution.signal,
    (result) => result.getRows(),
  )
  const spelled = columnsIn(row?.[0]).map(spellColumn)
  const parsed = parse(`CREATE TABLE T (${spelled.join(', ')})`)
  if (parsed.kind !== 'createTable') throw invalidStatement('USING TEMPLATE makes no table')
  return parsed.columns
}

function columnsIn(value: unknown): readonly TemplateColumn[] {
  const told: unknown = typeof value === 'string' ? JSON.parse(value) : null
  if (!Array.isArray(told) || told.length === 0)
    throw invalidStatement('USING TEMPLATE takes an array of columns, as INFER_SCHEMA tells them')
  return told as readonly TemplateColumn[]
}

function spellColumn({ COLUMN_NAME: name, TYPE: type, NULLABLE: nullable }: TemplateColumn): string {
  if (typeof name !== 'string' || typeof type !== 'string' || !/^[\w (),]+$/.test(type))
    throw invalidStatement('A column of USING TEMPLATE has a COLUMN_NAME and a TYPE')
  const isRequired = nullable === false || String(nullable).toUpperCase() === 'FALSE'
  return `"${name.replaceAll('"', '""')}" ${type}${isRequired ? ' NOT NULL' : ''}`
}
