import type { Bind } from '../engine/bind.ts'
import type { Engine } from '../engine/engine.ts'
import { parse } from '../engine/parse.ts'
import { placeholdersOf } from '../engine/placeholders-of.ts'
import { readRows } from '../engine/read-rows.ts'
import { malformedRequest } from '../errors/server-failures.ts'
import type { Session } from '../session/session.ts'

const place = /^@SYSTEM\$?BIND\/[\w-]+$/

/**
 * The values of a bulk insert that a driver has put into files of its stage: a row of CSV for each, a column for each
 * placeholder of the statement.
 *
 * @throws SQL.SYNTAX for another stage; SQL.* as a query of the files does.
 */
export async function readBindStage(
  engine: Engine,
  session: Session,
  stage: string,
  text: string,
): Promise<readonly Bind[]> {
  if (!place.test(stage)) throw malformedRequest('bindStage is no folder of the stage of drivers')
  const columns = placeholdersOf(parse(text)).map((_, index) => `$${index + 1}`)
  if (columns.length === 0) return []
  const outcome = await engine.execute(session, {
    text: `SELECT ${columns.join(', ')} FROM ${stage}`,
    binds: [],
  })
  const rows = outcome.kind === 'rows' ? await readRows(outcome) : []
  return columns.map((_, column) => ({
    type: 'TEXT',
    value: rows.map((row) => (row[column] ?? null) as string | null),
  }))
}
