import type { Identifier } from '../../tree/name/identifier.ts'
import type { MatchRecognize } from '../../tree/table/match-recognize.ts'
import type { RowPattern } from '../../tree/table/row-pattern.ts'
import type { BoundQuery, BoundRelation } from '../bound-query.ts'
import { itemName } from '../column/item-name.ts'
import { passOn } from '../column/pass-on.ts'
import type { BindContext } from '../context/bind-context.ts'
import { bindExpression } from '../expression/bind-expression.ts'
import { bindValue } from '../expression/bind-value.ts'
import { createScope, type Scope } from '../scope/scope.ts'
import { addInfluences, type Influences } from '../select/add-influences.ts'

/**
 * MATCH_RECOGNIZE: one row for a match has what it is partitioned by and the measures, all rows of a match have all columns
 * and the measures. Source: https://docs.snowflake.com/en/sql-reference/constructs/match_recognize
 */
export function bindMatchRecognize(context: BindContext, input: Scope, node: MatchRecognize): BoundQuery {
  const result: Influences = { influences: [], queries: [] }
  const partition = node.partitionBy.flatMap((key) => bindExpression(context, input, key).inputs)
  for (const { column, span } of partition)
    result.influences.push({ clause: 'GROUP_BY', column, ...(span !== undefined && { span }) })
  for (const { expression } of node.orderBy) addInfluences(context, input, 'SORT', expression, result)
  const symbols = symbolScope(input, node)
  for (const { condition } of node.define) addInfluences(context, symbols, 'FILTER', condition, result)
  const kept = node.rows === 'ALL ROWS PER MATCH' ? input.columns : partition.map(({ column }) => column)
  return {
    ...result,
    columns: [
      ...kept.map((column) => passOn(column)),
      ...node.measures.map(({ expression, alias }, index) =>
        bindValue(context, symbols, expression, alias?.name ?? itemName(context, expression, index)),
      ),
    ],
    relations: input.relations,
  }
}

/** In measures and definitions a symbol stands before a column as a table does: `down.price`. */
function symbolScope(input: Scope, { pattern, subsets, define }: MatchRecognize): Scope {
  const names = new Set([
    ...symbolsOf(pattern),
    ...[...subsets.map(({ name }) => name), ...define.map(({ symbol }) => symbol)].map(({ name }) => name),
  ])
  const rows = { columns: input.columns, source: { kind: 'unknown' } } as const
  const symbols: Scope = {
    ...createScope(input.common, input.outer),
    relations: [...names].map((name): BoundRelation => ({ ...rows, name })),
  }
  return { ...input, outer: symbols }
}

function symbolsOf(root: RowPattern): readonly string[] {
  const found: Identifier[] = []
  const waiting: RowPattern[] = [root]
  for (let pattern = waiting.pop(); pattern !== undefined; pattern = waiting.pop()) {
    if (pattern.kind === 'patternSymbol') found.push(pattern.symbol)
    else if ('items' in pattern) waiting.push(...pattern.items)
    else if ('item' in pattern) waiting.push(pattern.item)
  }
  return found.map(({ name }) => name)
}
