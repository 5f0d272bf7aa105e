import type { CommonTable, ModelAlias, With } from '../../tree/query/with.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseAnyIdentifier, parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseQueryInParentheses } from '../rules.ts'

/** `WITH [RECURSIVE] name AS (…), …`. */
export function parseWith(cursor: Cursor): With {
  const start = cursor.start()
  cursor.expect('WITH')
  const recursive =
    cursor.at('RECURSIVE') &&
    !cursor.atSymbol('(', 1) &&
    cursor.peek(1).value !== 'AS' &&
    cursor.take('RECURSIVE')
  const tables: CommonTable[] = []
  const models: ModelAlias[] = []
  do {
    if (cursor.atWord('AS', 1) && cursor.atWord('MODEL', 2)) models.push(parseModel(cursor))
    else tables.push(parseCommonTable(cursor))
  } while (cursor.takeSymbol(','))
  return node<With>({
    kind: 'with',
    recursive,
    tables,
    models: models.length === 0 ? undefined : models,
    span: cursor.span(start),
  })
}

/** `name [(columns)] AS (query)`. */
export function parseCommonTable(cursor: Cursor): CommonTable {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'the name of a common table')
  const columns = cursor.atSymbol('(') ? parseParenthesised(cursor, (inner) => parseIdentifier(inner)) : []
  cursor.expect('AS')
  const query = parseQueryInParentheses(cursor)
  return { kind: 'commonTable', name, columns, query, span: cursor.span(start) }
}

function parseModel(cursor: Cursor): ModelAlias {
  const start = cursor.start()
  const name = parseIdentifier(cursor, 'the name of a model')
  cursor.expect('AS', 'MODEL')
  const model = parseObjectName(cursor, 'a model')
  const version = cursor.take('VERSION') ? parseAnyIdentifier(cursor) : undefined
  return node<ModelAlias>({ kind: 'modelAlias', name, model, version, span: cursor.span(start) })
}
