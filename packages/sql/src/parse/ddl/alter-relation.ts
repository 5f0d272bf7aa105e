import type {
  AlterAction,
  AlterConstraint,
  DetachPolicy,
  DropColumns,
  DropConstraint,
  RenameColumn,
} from '../../tree/ddl/alter-action.ts'
import type { ColumnDefinition } from '../../tree/ddl/column-definition.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseIdentifier, parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseAlterColumns } from './alter-column.ts'
import { finishAttachedPolicy, parseEntityKeys, takePolicyType } from './attached-policy.ts'
import { parseColumnDefinition } from './column-definition.ts'
import { atConstraint, parseCharacteristics, parseColumns, parseConstraint } from './constraint.ts'
import { parseDataMetrics } from './data-metric.ts'

/** What ALTER does to the columns, keys, policies and metrics of a table or view; nothing when no action comes next. */
export function parseRelationActions(cursor: Cursor): readonly AlterAction[] {
  const start = cursor.start()
  switch (cursor.takeOneOf(['ADD', 'DROP', 'RENAME', 'ALTER', 'MODIFY'])) {
    case 'ADD':
      return [parseAdd(cursor, start)]
    case 'DROP':
      return parseDrop(cursor, start)
    case 'RENAME':
      return [parseRename(cursor, start)]
    case 'ALTER':
      return parseAlterConstraint(cursor, start) ?? parseAlterColumns(cursor, start)
    case 'MODIFY':
      return (
        parseMetrics(cursor, 'MODIFY', start) ??
        parseAlterConstraint(cursor, start) ??
        parseAlterColumns(cursor, start)
      )
    default:
      return []
  }
}

function parseMetrics(
  cursor: Cursor,
  verb: 'ADD' | 'DROP' | 'MODIFY',
  start: number,
): readonly AlterAction[] | undefined {
  if (!cursor.take('DATA', 'METRIC', 'FUNCTION')) return undefined
  const metrics = parseDataMetrics(cursor)
  return [{ kind: 'alterDataMetrics', verb, metrics, span: cursor.span(start) }]
}

function parseAdd(cursor: Cursor, start: number): AlterAction {
  const [metrics] = parseMetrics(cursor, 'ADD', start) ?? []
  if (metrics !== undefined) return metrics
  const policy = parseAddPolicy(cursor, start)
  if (policy !== undefined) return policy
  if (atConstraint(cursor)) {
    const constraint = parseConstraint(cursor, true)
    return { kind: 'addConstraint', constraint, span: cursor.span(start) }
  }
  cursor.take('COLUMN')
  const ifNotExists = cursor.take('IF', 'NOT', 'EXISTS')
  const columns = cursor.atSymbol('(')
    ? parseParenthesised(cursor, parseNewColumn)
    : [parseNewColumn(cursor), ...parseFurtherColumns(cursor)]
  return { kind: 'addColumns', ifNotExists, columns, span: cursor.span(start) }
}

const parseNewColumn = (cursor: Cursor): ColumnDefinition => parseColumnDefinition(cursor, true)

/** `, [COLUMN] [IF NOT EXISTS] column …`. */
function parseFurtherColumns(cursor: Cursor): readonly ColumnDefinition[] {
  const columns: ColumnDefinition[] = []
  while (cursor.takeSymbol(',')) {
    cursor.take('COLUMN')
    const ifNotExists = cursor.take('IF', 'NOT', 'EXISTS')
    const column = parseNewColumn(cursor)
    columns.push(ifNotExists ? { ...column, ifNotExists } : column)
  }
  return columns
}

const keys = ['PRIMARY KEY', 'FOREIGN KEY', 'UNIQUE', 'CONSTRAINT'] as const

function parseDrop(cursor: Cursor, start: number): readonly AlterAction[] {
  const metrics = parseMetrics(cursor, 'DROP', start)
  if (metrics !== undefined) return metrics
  const policy = parseDropPolicy(cursor, start)
  if (policy !== undefined) {
    const actions: AlterAction[] = [policy]
    while (cursor.takeSymbol(',')) actions.push(parseNextPolicy(cursor))
    return actions
  }
  const type = cursor.takeOneOf(keys)
  if (type !== undefined) {
    const ifExists = type === 'CONSTRAINT' && cursor.take('IF', 'EXISTS')
    const name = type === 'CONSTRAINT' ? parseIdentifier(cursor, 'a constraint') : undefined
    const columns = cursor.atSymbol('(') ? parseColumns(cursor) : []
    const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT'])
    return [
      node<DropConstraint>({
        kind: 'dropConstraint',
        type,
        ifExists: ifExists || undefined,
        name,
        columns,
        behavior,
        span: cursor.span(start),
      }),
    ]
  }
  cursor.take('COLUMN')
  const ifExists = cursor.take('IF', 'EXISTS')
  const columns = cursor.atSymbol('(')
    ? parseColumns(cursor)
    : [parseIdentifier(cursor, 'a column'), ...parseFurtherNames(cursor, ifExists)]
  const behavior = cursor.takeOneOf(['CASCADE', 'RESTRICT'])
  return [node<DropColumns>({ kind: 'dropColumns', ifExists, columns, behavior, span: cursor.span(start) })]
}

/** `, [COLUMN] [IF EXISTS] column …`. */
function parseFurtherNames(cursor: Cursor, ifExists: boolean): readonly Identifier[] {
  const names: Identifier[] = []
  while (cursor.takeSymbol(',')) {
    cursor.take('COLUMN')
    if (ifExists) cursor.take('IF', 'EXISTS')
    names.push(parseIdentifier(cursor, 'a column'))
  }
  return names
}

/** `ADD | DROP <type> POLICY …` behind a comma. */
function parseNextPolicy(cursor: Cursor): AlterAction {
  const start = cursor.start()
  const action = cursor.take('ADD') ? parseAddPolicy(cursor, start) : undefined
  return (
    action ?? (cursor.take('DROP') ? parseDropPolicy(cursor, start) : undefined) ?? cursor.fail('a policy')
  )
}

function parseAddPolicy(cursor: Cursor, start: number): AlterAction | undefined {
  const at = cursor.start()
  const type = takePolicyType(cursor)
  if (type === undefined) return undefined
  const policy = finishAttachedPolicy(cursor, type, at)
  return { kind: 'attachPolicy', verb: 'ADD', policy, force: false, span: cursor.span(start) }
}

function parseDropPolicy(cursor: Cursor, start: number): DetachPolicy | undefined {
  const all = cursor.take('ALL', 'ROW', 'ACCESS', 'POLICIES')
  const type = all ? 'ROW ACCESS' : takePolicyType(cursor)
  if (type === undefined) return undefined
  const named = !all && type !== 'STORAGE LIFECYCLE'
  const policy = named ? parseObjectName(cursor, 'the name of a policy') : undefined
  return node<DetachPolicy>({
    kind: 'detachPolicy',
    verb: 'DROP',
    type,
    policy,
    all,
    keys: type === 'AGGREGATION' ? parseEntityKeys(cursor) : undefined,
    span: cursor.span(start),
  })
}

function parseRename(cursor: Cursor, start: number): RenameColumn {
  if (!cursor.take('COLUMN')) cursor.fail('TO or COLUMN')
  const ifExists = cursor.take('IF', 'EXISTS')
  const from = parseIdentifier(cursor, 'a column')
  cursor.expect('TO')
  const to = parseIdentifier(cursor, 'a column')
  return node<RenameColumn>({
    kind: 'renameColumn',
    ifExists: ifExists || undefined,
    from,
    to,
    span: cursor.span(start),
  })
}

/** `CONSTRAINT name …`, `PRIMARY KEY [(…)] …` behind ALTER or MODIFY. */
function parseAlterConstraint(cursor: Cursor, start: number): readonly AlterConstraint[] | undefined {
  const type = cursor.takeOneOf(keys)
  if (type === undefined) return undefined
  const name = type === 'CONSTRAINT' ? parseIdentifier(cursor, 'a constraint') : undefined
  const columns = cursor.atSymbol('(') ? parseColumns(cursor) : []
  const characteristics = parseCharacteristics(cursor)
  return [
    node<AlterConstraint>({
      kind: 'alterConstraint',
      type,
      name,
      columns,
      characteristics,
      span: cursor.span(start),
    }),
  ]
}
