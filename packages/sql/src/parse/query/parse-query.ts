import type { Expression } from '../../tree/expression/expression.ts'
import type { ForUpdate } from '../../tree/query/for-update.ts'
import type { Query, QueryBody } from '../../tree/query/query.ts'
import type { SetOperation, SetOperator } from '../../tree/query/set-operation.ts'
import type { Cursor } from '../cursor.ts'
import { parsePrimary } from '../expression/primary.ts'
import { node } from '../node.ts'
import { parseExpressionAt, parseQueryInParentheses } from '../rules.ts'
import { parseOrderAll, parseOrderItems } from './order-by.ts'
import { parseSelect } from './select.ts'
import { parseValues } from './values.ts'
import { parseWith } from './with.ts'

/** A query with everything around its body. Parentheses that change nothing are dropped. */
export function readQuery(cursor: Cursor): Query {
  const mark = cursor.enter()
  const start = cursor.start()
  const withTables = cursor.at('WITH') ? parseWith(cursor) : undefined
  const body = parseSetOperation(cursor)
  const ordered = cursor.take('ORDER')
  if (ordered) cursor.expect('BY')
  const orderByAll = ordered && cursor.at('ALL') ? parseOrderAll(cursor) : undefined
  const orderBy = ordered && orderByAll === undefined ? parseOrderItems(cursor) : []
  const { limit, offset } = parseLimit(cursor)
  const forUpdate = cursor.at('FOR', 'UPDATE') ? parseForUpdate(cursor) : undefined
  cursor.leave(mark)
  if (
    body.kind === 'query' &&
    withTables === undefined &&
    !ordered &&
    limit === undefined &&
    offset === undefined &&
    forUpdate === undefined
  )
    return { ...body, span: cursor.span(start) }
  return node<Query>({
    kind: 'query',
    with: withTables,
    body,
    orderBy,
    orderByAll,
    limit,
    offset,
    forUpdate,
    span: cursor.span(start),
  })
}

function parseLimit(cursor: Cursor): {
  readonly limit?: Expression | undefined
  readonly offset?: Expression | undefined
} {
  if (cursor.take('LIMIT')) {
    const limit = parseCount(cursor)
    return { limit, offset: cursor.take('OFFSET') ? parseCount(cursor) : undefined }
  }
  const offset = cursor.take('OFFSET') ? parseCount(cursor) : undefined
  if (offset !== undefined) cursor.takeOneOf(['ROWS', 'ROW'])
  if (!cursor.take('FETCH')) return { offset }
  cursor.takeOneOf(['FIRST', 'NEXT'])
  const limit = parseCount(cursor)
  cursor.takeOneOf(['ROWS', 'ROW'])
  cursor.take('ONLY')
  return { limit, offset }
}

const counts: ReadonlySet<string> = new Set(['number', 'string', 'variable', 'question', 'template'])

/** How many rows: a constant or what is bound, never computed. An empty text is as good as NULL. */
function parseCount(cursor: Cursor): Expression {
  if (!counts.has(cursor.peek().kind) && !cursor.at('NULL') && !cursor.atSymbol(':'))
    cursor.fail('a number of rows')
  return parsePrimary(cursor)
}

function parseForUpdate(cursor: Cursor): ForUpdate {
  const start = cursor.start()
  cursor.expect('FOR', 'UPDATE')
  const noWait = cursor.take('NOWAIT')
  const wait = !noWait && cursor.take('WAIT') ? parseExpressionAt(cursor) : undefined
  return node<ForUpdate>({ kind: 'forUpdate', noWait, wait, span: cursor.span(start) })
}

const loose = (cursor: Cursor): SetOperator | undefined => {
  if (cursor.take('UNION')) {
    const all = cursor.take('ALL')
    if (!all) cursor.take('DISTINCT')
    if (cursor.take('BY', 'NAME')) return all ? 'UNION ALL BY NAME' : 'UNION BY NAME'
    return all ? 'UNION ALL' : 'UNION'
  }
  return cursor.takeOneOf(['EXCEPT', 'MINUS']) === undefined ? undefined : 'EXCEPT'
}

const tight = (cursor: Cursor): SetOperator | undefined =>
  cursor.take('INTERSECT') ? 'INTERSECT' : undefined

const parseSetOperation = (cursor: Cursor): QueryBody =>
  parseChain(cursor, loose, (inner) => parseChain(inner, tight, parseOperand))

function parseChain(
  cursor: Cursor,
  operator: (cursor: Cursor) => SetOperator | undefined,
  operand: (cursor: Cursor) => QueryBody,
): QueryBody {
  const start = cursor.start()
  const first = operand(cursor)
  const operands = [first]
  const operators: SetOperator[] = []
  for (let found = operator(cursor); found !== undefined; found = operator(cursor)) {
    operators.push(found)
    operands.push(operand(cursor))
  }
  if (operators.length === 0) return first
  if (first.kind === 'setOperation' && isTight(first.operators) === isTight(operators)) {
    operands.splice(0, 1, ...first.operands)
    operators.unshift(...first.operators)
  }
  return node<SetOperation>({ kind: 'setOperation', operands, operators, span: cursor.span(start) })
}

const isTight = ([operator]: readonly SetOperator[]): boolean => operator === 'INTERSECT'

function parseOperand(cursor: Cursor): QueryBody {
  if (cursor.atSymbol('(')) {
    const query = parseQueryInParentheses(cursor)
    const bare =
      query.with === undefined &&
      query.orderBy.length === 0 &&
      query.orderByAll === undefined &&
      query.limit === undefined &&
      query.offset === undefined &&
      query.forUpdate === undefined
    return bare ? query.body : query
  }
  if (cursor.at('VALUES')) return parseValues(cursor)
  if (cursor.at('SELECT')) return parseSelect(cursor)
  return cursor.fail('SELECT, VALUES or a query in parentheses')
}
