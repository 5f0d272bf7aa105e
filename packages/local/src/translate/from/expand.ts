import type { TableAlias } from '@mesh/sql'
import { derivedColumn } from '../emitted.ts'
import type { ScopeColumn, ScopeRelation } from '../scope.ts'
import type { Expansion } from '../table-function/table-function-rule.ts'
import { qualifiersOf } from './derived-from.ts'
import type { EmittedFrom } from './emitted-from.ts'
import type { FromContext } from './from-context.ts'

/**
 * The tables on the left, each row joined with the rows of an expansion of it. Both become one derived table, which keeps the order
 * of rows and costs no join.
 */
export function expand(
  left: EmittedFrom | undefined,
  { list, table, columns, number }: Expansion,
  alias: TableAlias | undefined,
  { before, translation, numbered }: FromContext,
): EmittedFrom {
  const sqlName = `r${translation.nextId()}`
  const kept = new Map<string, string>()
  const relations = (left?.relations ?? []).map((relation): ScopeRelation => {
    const moved = (sql: string): string => {
      const name = kept.get(sql) ?? derivedColumn(kept.size)
      kept.set(sql, name)
      return `${sqlName}.${name}`
    }
    return {
      ...relation,
      columns: relation.columns.map((each): ScopeColumn => ({ ...each, sql: moved(each.sql) })),
      ...(relation.rowNumber !== undefined && { rowNumber: moved(relation.rowNumber) }),
    }
  })
  const isNumbered = numbered && left !== undefined
  const items = [
    ...[...kept].map(([sql, name]) => `${sql} AS ${name}`),
    ...(isNumbered ? ['row_number() OVER () AS n'] : []),
    `unnest(${list}) AS u`,
  ]
  const head = before.length > 0 && left !== undefined ? 'LATERAL ' : ''
  const from = left === undefined ? '' : ` FROM ${left.sql}`
  const item = `${sqlName}.u`
  return {
    sql:
      left === undefined && table !== undefined
        ? `${table} AS ${sqlName}(u)`
        : `${head}(SELECT ${items.join(', ')}${from}) AS ${sqlName}`,
    relations: [
      ...relations,
      {
        qualifiers: qualifiersOf(alias, []),
        columns: columns.map(({ name, type, of }, index) => ({
          name: alias?.columns[index]?.name ?? name,
          type,
          sql: of(item, isNumbered ? `${sqlName}.n` : '1'),
        })),
        ...(number !== undefined && { rowNumber: number(item) }),
      },
    ],
  }
}
