import type { Show } from '@mesh/sql'
import type { Execution } from '../engine/execution.ts'
import { type RowsOutcome, rowsOutcome } from '../engine/outcome.ts'
import { plainText } from '../engine/plain-text.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { likePattern } from './like-pattern.ts'
import { listing } from './listing.ts'
import { showContext } from './show-context.ts'
import { showKinds } from './show-kinds.ts'
import type { ShownKind } from './shown-kind.ts'

/** The most rows that LIMIT may ask for. */
const mostRows = 10_000

/** SHOW of everything but grants. @throws SQL.UNSUPPORTED for kinds of objects that the engine does not have. */
export async function show(execution: Execution, statement: Show): Promise<RowsOutcome> {
  const { objectType, limit } = statement
  const kind = showKinds[objectType]
  if (kind === undefined) throw unsupportedFeature(`SHOW ${objectType}S`)
  if (limit !== undefined && limit > mostRows)
    throw invalidStatement(`invalid value [${limit}] for parameter 'LIMIT': at most ${mostRows}`)
  const isOfUser = statement.in?.objectType === 'USER' && objectType.startsWith('USER ')
  if (statement.in?.relation !== undefined && objectType !== 'PARAMETER' && !isOfUser)
    throw unsupportedFeature(`SHOW ${objectType}S ${statement.in.relation}`)
  const names = columnsOf(kind, statement)
  const rows = await kind.rows(showContext(execution, statement), chooser(statement), limit)
  const list = listing(names, rows)
  return rowsOutcome(list.columns, list.rows)
}

function columnsOf({ columns, terse }: ShownKind, { objectType, ...asked }: Show): readonly string[] {
  const withHistory = columns.includes('dropped_on')
  if (asked.history && !withHistory) throw unsupportedFeature(`SHOW ${objectType}S HISTORY`)
  if (asked.terse && terse === undefined) throw unsupportedFeature(`SHOW TERSE ${objectType}S`)
  if (asked.terse && terse !== undefined) return asked.history ? [...terse, 'dropped_on'] : terse
  return asked.history ? columns : columns.filter((each) => each !== 'dropped_on')
}

/** What LIKE, STARTS WITH and FROM say about names. */
function chooser({ like, startsWith, from }: Show): (name: string) => boolean {
  const pattern = plainText(like)
  const start = plainText(startsWith) ?? ''
  const fits = pattern === undefined ? undefined : likePattern(pattern)
  return (name) => (fits?.test(name) ?? true) && name.startsWith(start) && (from === undefined || name > from)
}
