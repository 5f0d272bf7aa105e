import { type ColumnReference, type Expression, type TableReference, transformSql, walkSql } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { conjuncts } from '../conjuncts.ts'
import { findColumns, type Scope } from '../scope.ts'
import { translateExpression } from '../translate-expression.ts'
import type { Translation } from '../translation.ts'
import type { EmittedFrom } from './emitted-from.ts'
import { translateReference } from './translate-reference.ts'

/** Whether a condition marks columns of a table that is joined by an outer join: `a = b(+)`. */
export function marksOuterColumns(condition: Expression | undefined): boolean {
  let marks = false
  if (condition !== undefined)
    walkSql(condition, {
      outerJoinColumn: () => {
        marks = true
      },
    })
  return marks
}

/** FROM with its outer joins, and the conditions that are left for WHERE. */
export interface EmittedOuterJoins {
  readonly from: EmittedFrom
  readonly where: readonly Expression[]
}

/** A condition of a join, the table that it joins, and the others that it names. */
interface JoinCondition {
  readonly condition: Expression
  readonly inner: number
  readonly outer: ReadonlySet<number>
}

/**
 * Tables of FROM of which WHERE marks some by `(+)`: each of those is joined to the others by an outer join.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/where#joins-in-the-where-clause
 */
export function translateOuterColumns(
  references: readonly TableReference[],
  condition: Expression | undefined,
  around: Scope,
  translation: Translation,
): EmittedOuterJoins {
  const context = { around, before: [], translation, numbered: false }
  const tables = references.map((each) => translateReference(each, context))
  const names = tables.map(({ relations }) => relations[0]?.qualifiers[0] ?? '')
  const tableOf = ({ parts }: ColumnReference): number =>
    tables.findIndex(({ relations }) => findColumns(parts, relations, translation).length > 0)
  const where: Expression[] = []
  const joins: JoinCondition[] = []
  for (const each of conjuncts(condition)) {
    if (!marksOuterColumns(each)) where.push(each)
    else joins.push(joinCondition(each, tableOf, names, translation))
  }
  const inner = new Map<number, readonly JoinCondition[]>()
  for (const join of joins) inner.set(join.inner, [...(inner.get(join.inner) ?? []), join])
  for (const [table, conditions] of inner) {
    const outer = new Set(conditions.flatMap((each) => [...each.outer]))
    if (outer.size > 1) {
      const others = [...outer].map((each) => `'${names[each]}'`).join(' and ')
      throw invalidStatement(`Table '${names[table]}' is outer joined to multiple tables: ${others}.`)
    }
  }
  const scope: Scope = {
    ...around,
    parent: around,
    relations: tables.flatMap(({ relations }) => relations),
    aliases: new Map(),
  }
  const joined = new Set([...tables.keys()].filter((each) => !inner.has(each)))
  let sql = [...joined].map((each) => tables[each]?.sql ?? '').join(' CROSS JOIN ')
  while (joined.size < tables.length) {
    const next = [...inner].find(
      ([table, conditions]) =>
        !joined.has(table) && conditions.every(({ outer }) => [...outer].every((each) => joined.has(each))),
    )
    if (next === undefined) {
      const others = [...inner.keys()].filter((each) => !joined.has(each)).map((each) => `'${names[each]}'`)
      throw invalidStatement(`Outer join predicates form a cycle between ${others.join(' and ')}.`)
    }
    const [table, conditions] = next
    const on = conditions.map((each) => translateExpression(each.condition, scope, translation).sql)
    sql = `${sql} LEFT JOIN ${tables[table]?.sql} ON ${on.join(' AND ')}`
    joined.add(table)
  }
  return { from: { sql, relations: scope.relations }, where }
}

function joinCondition(
  condition: Expression,
  tableOf: (column: ColumnReference) => number,
  names: readonly string[],
  translation: Translation,
): JoinCondition {
  const marked = new Set<number>()
  const all = new Set<number>()
  walkSql(condition, {
    outerJoinColumn: ({ column, span }) => {
      if (column.kind !== 'columnReference')
        throw unsupportedFeature('(+) behind anything but a column', translation.locate(span))
      marked.add(tableOf(column))
    },
    columnReference: (column) => void all.add(tableOf(column)),
  })
  const [inner = 0, ...more] = marked
  if (more.length > 0) {
    const cycle = [...marked].map((each) => `'${names[each]}'`).join(' and ')
    throw invalidStatement(`Outer join predicates form a cycle between ${cycle}.`)
  }
  const outer = new Set([...all].filter((each) => each >= 0 && each !== inner))
  const plain = transformSql(condition, { outerJoinColumn: ({ column }) => column })
  return { condition: plain, inner, outer }
}
