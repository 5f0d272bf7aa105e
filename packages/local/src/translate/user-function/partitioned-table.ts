import type { LogicalType } from '@mesh/core'
import type { FunctionCall, TableAlias } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { derivedColumn, quoted } from '../emitted.ts'
import { qualifiersOf } from '../from/derived-from.ts'
import type { EmittedFrom } from '../from/emitted-from.ts'
import { type FromContext, lateralScope } from '../from/from-context.ts'
import type { ScopeColumn } from '../scope.ts'
import { orderingKey } from '../translate-call.ts'
import { translateExpression } from '../translate-expression.ts'

/** A table function that takes all rows of a partition and gives rows, some of which belong to one of them. */
export interface PartitionedTable {
  readonly kind: 'partitioned'
  /** The arguments of one row as texts. */
  readonly texts: readonly string[]
  /** From a JSON list of such rows a JSON list of rows: the place of the row it belongs to, from 1, and the columns as texts. */
  rows(texts: string): string
  readonly columns: readonly {
    readonly name: string
    readonly type: LogicalType
    of(text: string): string
  }[]
}

/**
 * The tables on the left, each row joined with the rows that the function gives for it. Rows that belong to none have NULL in all columns
 * of the left but those of PARTITION BY. Without OVER all rows are one partition.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-tabular-functions#result-columns
 */
export function partitionedFrom(
  left: EmittedFrom | undefined,
  table: PartitionedTable,
  call: FunctionCall,
  alias: TableAlias | undefined,
  context: FromContext,
): EmittedFrom {
  const { before, translation } = context
  const id = translation.nextId()
  const [numbered, grouped, given, result] = [`n${id}`, `g${id}`, `u${id}`, `r${id}`]
  const { partitionBy, orderBy } = windowOf(call, context, left)
  const kept = [...new Set((left?.relations ?? []).flatMap((each) => each.columns.map(({ sql }) => sql)))]
  const place = (sql: string) => `l${kept.indexOf(sql) + 1}`
  const partition = partitionBy.map((_, index) => `p${index + 1}`)
  const over = [
    ...(partitionBy.length === 0 ? [] : [`PARTITION BY ${partitionBy.join(', ')}`]),
    ...(orderBy === '' ? [] : [orderBy]),
  ].join(' ')
  const rows = [
    ...kept.map((sql) => `${sql} AS ${place(sql)}`),
    ...partitionBy.map((sql, index) => `${sql} AS p${index + 1}`),
    `CAST([${table.texts.join(', ')}] AS VARCHAR[]) AS t`,
    `row_number() OVER (${over}) AS n`,
  ]
  const source = `(SELECT ${rows.join(', ')}${left === undefined ? '' : ` FROM ${left.sql}`}) AS ${numbered}`
  const row = `{${["'n': n", ...kept.map((sql) => `'${place(sql)}': ${place(sql)}`)].join(', ')}}`
  const groups = [
    ...partition,
    `list(${row} ORDER BY n) AS l`,
    `unnest(from_json(${table.rows('CAST(to_json(list(t ORDER BY n)) AS VARCHAR)')}, '[["VARCHAR"]]')) AS o`,
  ]
  const groupBy = partition.length === 0 ? '' : ` GROUP BY ${partition.join(', ')}`
  const inner = `(SELECT ${groups.join(', ')} FROM ${source}${groupBy} HAVING count(*) > 0) AS ${grouped}`
  const outputs = [
    ...kept.map((sql) => {
      const at = partitionBy.indexOf(sql)
      return `${at < 0 ? `l[CAST(o[1] AS BIGINT)].${place(sql)}` : `p${at + 1}`} AS ${place(sql)}`
    }),
    ...table.columns.map((_, index) => `o[${index + 2}] AS ${derivedColumn(index)}`),
  ]
  const head = before.length > 0 && left !== undefined ? 'LATERAL ' : ''
  const typed = table.columns.map(
    ({ of }, index) => `${of(`${given}.${derivedColumn(index)}`)} AS ${derivedColumn(index)}`,
  )
  const sql = `${head}(SELECT ${[...kept.map(place), ...typed].join(', ')} FROM (SELECT ${outputs.join(', ')} FROM ${inner}) AS ${given}) AS ${result}`
  const relations = (left?.relations ?? []).map(({ rowNumber: _, ...relation }) => ({
    ...relation,
    columns: relation.columns.map(
      (each): ScopeColumn => ({ ...each, sql: `${result}.${quoted(place(each.sql))}` }),
    ),
  }))
  const columns = table.columns.map(
    ({ name, type }, index): ScopeColumn => ({
      name: alias?.columns[index]?.name ?? name,
      type,
      sql: `${result}.${derivedColumn(index)}`,
    }),
  )
  return { sql, relations: [...relations, { qualifiers: qualifiersOf(alias, []), columns }] }
}

function windowOf(
  { over, span }: FunctionCall,
  context: FromContext,
  left: EmittedFrom | undefined,
): { readonly partitionBy: readonly string[]; readonly orderBy: string } {
  const { translation } = context
  if (over === undefined) return { partitionBy: [], orderBy: '' }
  if (over.kind === 'windowReference' || over.frame !== undefined)
    throw unsupportedFeature('a table function over such a window', translation.locate(span))
  const before = [...context.before, ...(left?.relations ?? [])]
  const scope = lateralScope({ ...context, before })
  const keys = over.orderBy.map((item) =>
    orderingKey(translateExpression(item.expression, scope, translation), item),
  )
  return {
    partitionBy: over.partitionBy.map((each) => translateExpression(each, scope, translation).sql),
    orderBy: keys.length === 0 ? '' : `ORDER BY ${keys.join(', ')}`,
  }
}
