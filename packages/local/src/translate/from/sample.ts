import type { Sample } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import { derivedColumn } from '../emitted.ts'
import type { ScopeRelation } from '../scope.ts'
import { translateExpression } from '../translate-expression.ts'
import type { EmittedFrom } from './emitted-from.ts'
import type { FromContext } from './from-context.ts'
import { translateReference } from './translate-reference.ts'

/** Parts of a whole that a share is counted in. */
const parts = 1_000_000_000n

/**
 * Some rows of a table: any n of them, or those that a seed chooses. Which rows a share without a seed gives nobody could expect, so
 * it is refused, but for none and all.
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
  const share = sample.size.kind === 'numberLiteral' ? Number(sample.size.text) : undefined
  if (sample.seed === undefined) {
    if (share === 0) return { sql: `(SELECT * FROM (${inner}) WHERE FALSE) AS ${sqlName}`, relations }
    if (share !== 100) throw unsupportedFeature('a sample of a share of the rows without a SEED', where)
    return { sql: `(${inner}) AS ${sqlName}`, relations }
  }
  const seed = translateExpression(sample.seed, around, translation).sql
  const chosen = `hash(n, ${seed}) % ${parts} < CAST(${size} AS DOUBLE) / 100 * ${parts}`
  return { sql: `(SELECT * FROM (${inner}) WHERE ${chosen}) AS ${sqlName}`, relations }
}
