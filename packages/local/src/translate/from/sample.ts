import type { Sample } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { derivedColumn } from '../emitted.ts'
import type { ScopeRelation } from '../scope.ts'
import { translateExpression } from '../translate-expression.ts'
import type { EmittedFrom } from './emitted-from.ts'
import type { FromContext } from './from-context.ts'
import { translateReference } from './translate-reference.ts'

/** Parts of a whole that a share is counted in. */
const parts = 1_000_000_000n

/**
 * Some rows of a table: any n of them, or each with a probability. With a seed the same rows are chosen each time.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/sample
 */
export function translateSample(sample: Sample, context: FromContext): EmittedFrom {
  const { around, translation } = context
  const where = translation.locate(sample.span)
  const left = translateReference(sample.table, context)
  const sqlName = `r${translation.nextId()}`
  const all = left.relations.flatMap((each) => each.columns)
  const items = all.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`)
  const inner = `SELECT ${items.join(', ')}, row_number() OVER () AS n FROM ${left.sql}`
  let at = 0
  const qualifiers = sample.alias && [sample.alias.name.name]
  const relations = left.relations.map(
    (each): ScopeRelation => ({
      qualifiers: qualifiers ?? each.qualifiers,
      columns: each.columns.map((column) => ({ ...column, sql: `${sqlName}.${derivedColumn(at++)}` })),
    }),
  )
  const size = translateExpression(sample.size, around, translation).sql
  if (sample.unit === 'ROWS') {
    if (sample.seed !== undefined) throw invalidStatement('a sample of a number of rows takes no seed', where)
    return { sql: `(SELECT * FROM (${inner}) LIMIT CAST(${size} AS BIGINT)) AS ${sqlName}`, relations }
  }
  const number =
    sample.seed === undefined
      ? `random() * ${parts}`
      : `hash(n, ${translateExpression(sample.seed, around, translation).sql}) % ${parts}`
  const chosen = `${number} < CAST(${size} AS DOUBLE) / 100 * ${parts}`
  return { sql: `(SELECT * FROM (${inner}) WHERE ${chosen}) AS ${sqlName}`, relations }
}
