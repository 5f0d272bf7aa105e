import { formatQualifiedName, type QualifiedName } from '@mesh/core'
import { type ColumnReference, createLocator, parseExpression } from '@mesh/sql'
import { noColumn } from '../../errors.ts'
import { asType } from '../expression/as-type.ts'
import { compileExpression } from '../expression/compile-expression.ts'
import type { Evaluator, ExpressionScope } from '../expression/evaluator.ts'
import type { BaseRows } from './base-rows.ts'
import type { RowColumn } from './row-column.ts'
import type { RowSet } from './row-set.ts'

/** What rows of a table know of the world. */
export interface RowSurroundings {
  /** Nanoseconds since 1970, UTC. */
  readonly now: bigint
  /** @throws QUALITY.NO_TABLE */
  table(name: QualifiedName): RowSet
}

/** All rows of a table, or those at the given positions. */
export function createRowSet(
  base: BaseRows,
  surroundings: RowSurroundings,
  positions?: readonly number[],
): RowSet {
  const columns = new Map<string, RowColumn>()
  const count = positions?.length ?? base.count
  const column = (name: string): RowColumn => {
    const known = columns.get(name)
    if (known !== undefined) return known
    const all = base.column(name)
    const found =
      positions === undefined ? all : { type: all.type, cells: positions.map((at) => all.cells[at] ?? null) }
    columns.set(name, found)
    return found
  }
  const scope = (text: string, alias?: string): ExpressionScope => {
    const { where } = createLocator(text)
    const own: ExpressionScope = {
      column: (reference) => column(nameOf(reference, base, alias)),
      locate: ({ start }) => where(start),
      compile: (node) => compileExpression(node, own),
      now: surroundings.now,
    }
    return own
  }
  const evaluate = (text: string, as: (value: Evaluator) => Evaluator): RowColumn => {
    const { type, at: valueAt } = as(scope(text).compile(parseExpression(text)))
    return { type, cells: Array.from({ length: count }, (_, row) => valueAt(row)) }
  }
  const at = (kept: readonly number[]): RowSet =>
    createRowSet(
      base,
      surroundings,
      positions === undefined ? kept : kept.map((row) => positions[row] ?? row),
    )
  return {
    count,
    columns: base.columns,
    column,
    scope,
    evaluate: (text) => evaluate(text, (value) => value),
    evaluateCondition: (text) => evaluate(text, (value) => asType(value, { kind: 'boolean' })),
    where(holds) {
      const kept: number[] = []
      for (let row = 0; row < count; row += 1) if (holds(row)) kept.push(row)
      return at(kept)
    },
    at,
    table: surroundings.table,
  }
}

/** The column of a reference; a qualifier has to be the name that the table has there. */
function nameOf({ parts }: ColumnReference, { name, columns }: BaseRows, alias?: string): string {
  const [last, ...qualifiers] = parts.map((part) => part.name).reverse()
  const own = alias === undefined ? [name.name, name.schema, name.database] : [alias]
  const fits = qualifiers.every((qualifier, index) => own[index] === undefined || own[index] === qualifier)
  if (last === undefined || !fits || qualifiers.length > own.length)
    throw noColumn(parts.map((part) => part.name).join('.'), formatQualifiedName(name), columns)
  return last
}
