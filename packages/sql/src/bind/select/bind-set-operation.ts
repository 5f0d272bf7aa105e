import type { SetOperation } from '../../tree/query/set-operation.ts'
import type { BoundColumn, BoundQuery, ColumnInput, RowInfluence } from '../bound-query.ts'
import { isStar } from '../column/open-column.ts'
import type { BindContext } from '../context/bind-context.ts'
import { report } from '../context/bind-context.ts'

/** Joins bound operands: columns by position, or by name where the operator says so. */
export function bindSetOperation(
  context: BindContext,
  node: SetOperation,
  operands: readonly BoundQuery[],
): BoundQuery {
  const columns: { name: string; inputs: ColumnInput[] }[] = []
  const influences: RowInfluence[] = []
  operands.forEach((operand, index) => {
    const operator = node.operators[index - 1]
    const add = (at: number, name: string, column: BoundColumn): void => {
      const target = columns[at] ?? { name, inputs: [] }
      columns[at] = target
      target.inputs.push({ column, use: 'identity' })
    }
    if (operator === undefined) {
      operand.columns.forEach((column, at) => {
        add(at, column.name, column)
      })
    } else if (operator === 'EXCEPT' || operator === 'INTERSECT') {
      for (const column of operand.columns) influences.push({ clause: 'FILTER', column })
    } else if (operator === 'UNION BY NAME' || operator === 'UNION ALL BY NAME') {
      for (const column of operand.columns) {
        const at = columns.findIndex(({ name }) => name === column.name)
        add(at < 0 ? columns.length : at, column.name, column)
      }
    } else {
      if (
        operand.columns.length !== columns.length &&
        !operand.columns.some(isStar) &&
        !operands[0]?.columns.some(isStar)
      )
        report(
          context,
          node.operands[index]?.span ?? node.span,
          'SQL.COLUMN_COUNT',
          `This side of ${operator} has ${operand.columns.length} columns, the first has ${columns.length}`,
          'Both sides of a set operator need the same number of columns.',
        )
      operand.columns.slice(0, columns.length).forEach((column, at) => {
        add(at, column.name, column)
      })
    }
  })
  return {
    columns: columns.map(({ name, inputs }) => {
      const type = inputs[0]?.column.type
      return {
        name,
        ...(type !== undefined && inputs.length === 1 && { type }),
        ...(inputs.some(({ column }) => isStar(column)) && { open: true, name: '*' }),
        origin: { kind: 'expression', inputs, queries: [] },
      }
    }),
    relations: operands.map((query) => ({ columns: query.columns, source: { kind: 'query', query } })),
    influences,
    queries: [],
  }
}
