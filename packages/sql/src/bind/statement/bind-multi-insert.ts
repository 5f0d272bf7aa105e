import type { InsertTarget, MultiTableInsert } from '../../tree/dml/multi-table-insert.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { BoundQuery } from '../bound-query.ts'
import type { BoundWrite } from '../bound-statement.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindValue } from '../expression/bind-value.ts'
import { type Scope, scopeOf } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'
import { pairColumns } from './pair-columns.ts'
import { writeTarget } from './write-target.ts'

/** INSERT ALL and FIRST: each INTO takes what it wants of the rows of the one query; conditions see its columns. */
export function bindMultiInsert(
  context: BindContext,
  { targets, branches, otherwise, query: tree }: MultiTableInsert,
): readonly BoundWrite[] {
  const query = context.bind(tree, undefined)
  const scope = scopeOf([{ columns: query.columns, source: { kind: 'query', query } }])
  const into = (target: InsertTarget, conditions: readonly Expression[]): BoundWrite =>
    bindTarget(context, scope, query, target, conditions)
  const earlier: Expression[] = []
  return [
    ...targets.map((target) => into(target, [])),
    ...branches.flatMap(({ when, targets: own }) => {
      earlier.push(when)
      return own.map((target) => into(target, [when]))
    }),
    ...otherwise.map((target) => into(target, earlier)),
  ]
}

function bindTarget(
  context: BindContext,
  scope: Scope,
  query: BoundQuery,
  { table: name, columns: list, values, span }: InsertTarget,
  conditions: readonly Expression[],
): BoundWrite {
  const { table, known, relation } = writeTarget(context, name)
  const result: Influences = { influences: [], queries: [] }
  for (const condition of conditions) addInfluences(context, scope, 'FILTER', condition, result)
  const given =
    values === undefined
      ? query.columns.map((column) => passOn(column))
      : values.items.map((item, index) =>
          bindValue(context, scope, item, list[index]?.name ?? `$${index + 1}`),
        )
  const columns = pairColumns(context, relation, list, given, span)
  return {
    action: 'insert',
    target: table,
    known,
    columns,
    query: { ...result, columns: given, relations: scope.relations },
  }
}
