import type { Query } from '../../tree/query/query.ts'
import type { FileLocation } from '../../tree/stage/file-location.ts'
import type { Cursor } from '../cursor.ts'
import { atQuery } from '../query/at-query.ts'
import { parseQueryInParentheses } from '../rules.ts'
import { parseStageLocation } from './stage-location.ts'

const url = /^[a-z0-9]+:\/\//i

/** Whether a place where files are comes next. */
export function atLocation(cursor: Cursor): boolean {
  const { kind } = cursor.peek()
  return kind === 'stage' || kind === 'string'
}

/** A stage, or a URL such as `'s3://bucket/path'`. */
export function parseLocation(cursor: Cursor): FileLocation {
  const { kind, value, span } = cursor.peek()
  if (!(kind === 'stage' || kind === 'string') || !url.test(value)) return parseStageLocation(cursor)
  cursor.advance()
  return { kind: 'externalLocation', url: value, span }
}

/** A place where files are, or a query in parentheses. */
export const parseFilesOrQuery = (cursor: Cursor): FileLocation | Query =>
  cursor.atSymbol('(') && atQuery(cursor, 1) ? parseQueryInParentheses(cursor) : parseLocation(cursor)
