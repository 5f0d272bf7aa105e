import type { AlterAction, DropConstraint } from '../../tree/ddl/alter-action.ts'
import type { Cursor } from '../cursor.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { atProperty, parseProperties } from '../property.ts'
import { parseString } from '../string.ts'
import { parseAlterColumns } from './alter-column.ts'
import { parseKey, parseSetTags, parseUnsetTags } from './alter-tags.ts'
import { parseColumnDefinition } from './column-definition.ts'
import { atConstraint, parseColumns, parseConstraint } from './constraint.ts'

/** What an ALTER does, from its verb to the end. */
export function parseAlterActions(cursor: Cursor): readonly AlterAction[] {
  const start = cursor.start()
  const verb = cursor.takeOneOf(['ADD', 'DROP', 'RENAME', 'ALTER', 'MODIFY', 'SWAP', 'SET', 'UNSET'])
  switch (verb) {
    case 'ADD':
      return [parseAdd(cursor, start)]
    case 'DROP':
      return [parseDrop(cursor, start)]
    case 'RENAME':
      return [parseRename(cursor, start)]
    case 'ALTER':
    case 'MODIFY':
      return parseAlterColumns(cursor, start)
    case 'SWAP':
      cursor.expect('WITH')
      return [{ kind: 'swapWith', name: parseObjectName(cursor), span: cursor.span(start) }]
    case 'SET':
      return [parseSet(cursor, start)]
    case 'UNSET':
      return [parseUnset(cursor, start)]
    default: {
      const state = cursor.takeOneOf(['REFRESH', 'SUSPEND', 'RESUME'])
      if (state === undefined) return refuse(cursor)
      return [{ kind: 'changeState', state, span: cursor.span(start) }]
    }
  }
}

function refuse(cursor: Cursor): never {
  for (const word of ['CLUSTER', 'RECLUSTER', 'ENABLE', 'DISABLE', 'ABORT', 'REFRESH'])
    if (cursor.at(word)) cursor.refuse(`ALTER … ${word}`)
  return cursor.fail('ADD, DROP, RENAME, ALTER, SET or UNSET')
}

function parseAdd(cursor: Cursor, start: number): AlterAction {
  if (cursor.take('ALLOWED_VALUES')) {
    const values = parseList(cursor, (inner) => parseString(inner))
    return { kind: 'addAllowedValues', values, span: cursor.span(start) }
  }
  if (atConstraint(cursor)) {
    const constraint = parseConstraint(cursor, true)
    return { kind: 'addConstraint', constraint, span: cursor.span(start) }
  }
  const later = cursor.takeOneOf(['ROW ACCESS', 'SEARCH OPTIMIZATION', 'DATA METRIC', 'PARTITION'])
  if (later !== undefined) cursor.refuse(`ADD ${later}`)
  cursor.take('COLUMN')
  const ifNotExists = cursor.take('IF', 'NOT', 'EXISTS')
  const columns = cursor.atSymbol('(')
    ? parseParenthesised(cursor, parseColumnDefinition)
    : parseList(cursor, (inner) => {
        inner.take('COLUMN')
        return parseColumnDefinition(inner)
      })
  return { kind: 'addColumns', ifNotExists, columns, span: cursor.span(start) }
}

function parseDrop(cursor: Cursor, start: number): AlterAction {
  if (cursor.take('ALLOWED_VALUES')) {
    const values = parseList(cursor, (inner) => parseString(inner))
    return { kind: 'dropAllowedValues', values, span: cursor.span(start) }
  }
  const later = cursor.takeOneOf([
    'ROW ACCESS',
    'ALL ROW',
    'SEARCH OPTIMIZATION',
    'DATA METRIC',
    'CLUSTERING KEY',
    'AGGREGATION POLICY',
  ])
  if (later !== undefined) cursor.refuse(`DROP ${later}`)
  const type = cursor.takeOneOf(['PRIMARY KEY', 'FOREIGN KEY', 'UNIQUE', 'CONSTRAINT'])
  if (type !== undefined) {
    const name = type === 'CONSTRAINT' ? parseIdentifier(cursor, 'a constraint') : undefined
    const columns = cursor.atSymbol('(') ? parseColumns(cursor) : []
    const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT'])
    return node<DropConstraint>({
      kind: 'dropConstraint',
      type,
      name,
      columns,
      behavior,
      span: cursor.span(start),
    })
  }
  cursor.take('COLUMN')
  const ifExists = cursor.take('IF', 'EXISTS')
  const columns = cursor.atSymbol('(')
    ? parseColumns(cursor)
    : parseList(cursor, (inner) => parseIdentifier(inner, 'a column'))
  return { kind: 'dropColumns', ifExists, columns, span: cursor.span(start) }
}

function parseRename(cursor: Cursor, start: number): AlterAction {
  if (cursor.take('TO')) return { kind: 'renameTo', name: parseObjectName(cursor), span: cursor.span(start) }
  cursor.expect('COLUMN')
  const from = parseIdentifier(cursor, 'a column')
  cursor.expect('TO')
  const to = parseIdentifier(cursor, 'a column')
  return { kind: 'renameColumn', from, to, span: cursor.span(start) }
}

function parseSet(cursor: Cursor, start: number): AlterAction {
  if (cursor.at('TAG') && !cursor.atSymbol('=', 1)) return parseSetTags(cursor, start)
  if (!atProperty(cursor)) {
    if (cursor.at('MASKING') || cursor.at('MANAGED')) cursor.refuse(`SET ${cursor.peek().value}`)
    cursor.fail('TAG or an option with its value')
  }
  const properties = parseProperties(cursor)
  return { kind: 'setProperties', properties, span: cursor.span(start) }
}

function parseUnset(cursor: Cursor, start: number): AlterAction {
  if (cursor.at('TAG')) return parseUnsetTags(cursor, start)
  const keys = parseList(cursor, parseKey)
  return { kind: 'unsetProperties', keys, span: cursor.span(start) }
}
