import type { Changes, TimeTravel } from '../../tree/table/table-history.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'

/** `AT (…)`, `BEFORE (…)`, `CHANGES (…) AT (…) END (…)` where they come next. */
export function parseTableHistory(cursor: Cursor): TimeTravel | Changes | undefined {
  if (cursor.peek().kind !== 'word' || !cursor.atSymbol('(', 1)) return undefined
  if (cursor.at('CHANGES')) return parseChanges(cursor, undefined)
  const travel = parseTimeTravel(cursor)
  return travel !== undefined && cursor.at('CHANGES') && cursor.atSymbol('(', 1)
    ? parseChanges(cursor, travel)
    : travel
}

/** `AT (…)` or `BEFORE (…)` where one comes next. */
export function parseTimeTravel(cursor: Cursor): TimeTravel | undefined {
  const start = cursor.start()
  if (!cursor.atSymbol('(', 1)) return undefined
  const type = cursor.takeOneOf(['AT', 'BEFORE'])
  return type === undefined ? undefined : parsePoint(cursor, type, start)
}

const ways = ['TIMESTAMP', 'OFFSET', 'STATEMENT', 'STREAM'] as const

function parsePoint(cursor: Cursor, type: TimeTravel['type'], start: number): TimeTravel {
  cursor.expectSymbol('(')
  const by = cursor.takeOneOf(ways) ?? cursor.fail('TIMESTAMP, OFFSET, STATEMENT or STREAM')
  cursor.expectSymbol('=>')
  const value = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return { kind: 'timeTravel', type, by, value, span: cursor.span(start) }
}

function parseChanges(cursor: Cursor, before: TimeTravel | undefined): Changes {
  const start = before === undefined ? cursor.start() : before.span.start
  cursor.expect('CHANGES')
  cursor.expectSymbol('(')
  cursor.expect('INFORMATION')
  cursor.expectSymbol('=>')
  const information = cursor.takeOneOf(['DEFAULT', 'APPEND_ONLY']) ?? cursor.fail('DEFAULT or APPEND_ONLY')
  cursor.expectSymbol(')')
  const from = before ?? parseTimeTravel(cursor) ?? cursor.fail('AT or BEFORE')
  const end = cursor.start()
  const to = cursor.atSymbol('(', 1) && cursor.take('END') ? parsePoint(cursor, 'END', end) : undefined
  return node<Changes>({ kind: 'changes', information, from, to, span: cursor.span(start) })
}
