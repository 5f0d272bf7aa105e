import type { DirectoryTable, ErrorTable, RefreshBoundary } from '../../tree/table/table-factor.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseStageLocation } from '../stage/stage-location.ts'
import { parseTableAlias } from './table-alias.ts'
import { parseTableHistory } from './table-history.ts'

/** `DIRECTORY(@stage)`. */
export function parseDirectory(cursor: Cursor): DirectoryTable {
  const start = cursor.start()
  cursor.expect('DIRECTORY')
  cursor.expectSymbol('(')
  const stage = parseStageLocation(cursor)
  cursor.expectSymbol(')')
  const alias = parseTableAlias(cursor)
  return node<DirectoryTable>({ kind: 'directoryTable', stage, alias, span: cursor.span(start) })
}

/** `ERROR_TABLE(name)`, `DYNAMIC_TABLE_REFRESH_BOUNDARY(name)`. */
export function parseWrapped(cursor: Cursor): ErrorTable | RefreshBoundary {
  const start = cursor.start()
  const isError = cursor.advance().value === 'ERROR_TABLE'
  cursor.expectSymbol('(')
  const name = parseObjectName(cursor, 'a table')
  cursor.expectSymbol(')')
  const history = isError ? undefined : parseTableHistory(cursor)
  const alias = parseTableAlias(cursor)
  const span = cursor.span(start)
  return isError
    ? node<ErrorTable>({ kind: 'errorTable', name, alias, span })
    : node<RefreshBoundary>({ kind: 'refreshBoundary', name, history, alias, span })
}
