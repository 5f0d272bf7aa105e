import type { Span } from '../../tree/node.ts'
import type { SetOperation, SetOperator } from '../../tree/query/set-operation.ts'
import type { BoundColumn, BoundQuery, ColumnInput, RowInfluence } from '../bound-query.ts'
import { commonColumnType } from '../column/common-column-type.ts'
import { isOpen } from '../column/open-column.ts'
import { type BindContext, report } from '../context/bind-context.ts'

interface Output {
  readonly name: string
  readonly inputs: ColumnInput[]
}

/** Joins bound operands: columns by position, or by name where the operator says so. */
export function bindSetOperation(
  context: BindContext,
  { operands: nodes, operators, span }: SetOperation,
  operands: readonly BoundQuery[],
): BoundQuery {
  const [first, ...others] = operands
  const outputs = (first?.columns ?? []).map(
    (column): Output => ({ name: column.name, inputs: [{ column, use: 'identity' }] }),
  )
  const influences: RowInfluence[] = []
  others.forEach(({ columns }, index) => {
    const operator = operators[index] ?? 'UNION'
    if (operator.endsWith('BY NAME')) byName(outputs, columns)
    else {
      checkCount(context, operator, first?.columns ?? [], columns, nodes[index + 1]?.span ?? span)
      if (keepsLeft(operator)) for (const column of columns) influences.push({ clause: 'FILTER', column })
      else for (const [at, { inputs }] of outputs.entries()) addInput(inputs, columns[at])
    }
  })
  return {
    columns: outputs.map(asColumn),
    relations: operands.map((query) => ({ columns: query.columns, source: { kind: 'query', query } })),
    influences,
    queries: [],
  }
}

/** The rows of EXCEPT and INTERSECT are the left ones; the right decides which of them stay. */
const keepsLeft = (operator: SetOperator): boolean => operator === 'EXCEPT' || operator === 'INTERSECT'

function byName(outputs: Output[], columns: readonly BoundColumn[]): void {
  const places = new Map(outputs.map((output) => [output.name, output]))
  for (const column of columns) {
    const known = places.get(column.name)
    if (known === undefined) outputs.push({ name: column.name, inputs: [{ column, use: 'identity' }] })
    else addInput(known.inputs, column)
  }
}

function addInput(inputs: ColumnInput[], column: BoundColumn | undefined): void {
  if (column !== undefined) inputs.push({ column, use: 'identity' })
}

function asColumn({ name, inputs }: Output): BoundColumn {
  const open = inputs.some(({ column }) => isOpen(column))
  const type = open ? undefined : commonColumnType(inputs.map(({ column }) => column))
  return {
    name: open ? '*' : name,
    ...(type !== undefined && { type }),
    ...(open && { open }),
    origin: { kind: 'expression', inputs, queries: [] },
  }
}

function checkCount(
  context: BindContext,
  operator: SetOperator,
  first: readonly BoundColumn[],
  columns: readonly BoundColumn[],
  span: Span,
): void {
  if (columns.length === first.length || columns.some(isOpen) || first.some(isOpen)) return
  report(context, span, {
    code: 'SQL.COLUMN_COUNT',
    message: `This side of ${operator} has ${columns.length} columns, the first has ${first.length}`,
    hint: 'Both sides of a set operator need the same number of columns.',
  })
}
