import { randomUUID } from 'node:crypto'
import { locate, type StatementSlice } from '@mesh/sql'
import type { Bind } from '../engine/bind.ts'
import { parse } from '../engine/parse.ts'
import { placeholdersOf } from '../engine/placeholders-of.ts'
import { oneOfStatementsFailed } from '../errors/server-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { renderSuccess } from '../protocol/render-success.ts'
import { answerStatement } from './answer-statement.ts'
import type { AppState } from './app-state.ts'
import type { BoardedQuery } from './query-board.ts'
import { runBoarded } from './run-boarded.ts'

/** The number by which drivers know that an answer is of several statements. */
const severalStatements = 0xa000

/** A request of several statements. */
export interface SeveralStatements {
  readonly query: Pick<BoardedQuery, 'queryId' | 'session' | 'controller'>
  readonly text: string
  readonly slices: readonly Pick<StatementSlice, 'text' | 'span'>[]
  /** For the `?` of all statements, in their order. */
  readonly binds: readonly Bind[]
  readonly parameters: Readonly<Record<string, string>>
  /** The address at which the client reaches the server. */
  readonly address: string
}

/**
 * Runs statements one after the other, to the first that fails; drivers fetch the answer of each by its id.
 *
 * @throws SQL.UNKNOWN (100132) naming the statement that failed and why.
 */
export async function answerStatements(
  state: AppState,
  { query, text, slices, binds, parameters, address }: SeveralStatements,
): Promise<string> {
  const { session, controller } = query
  const ids: string[] = []
  const typeIds: number[] = []
  let bound = 0
  for (const { text: one, span } of slices) {
    const queryId = randomUUID()
    const origin = { partOf: query.queryId }
    const part = runBoarded(state, { queryId, origin, session, controller }, async () => {
      const count =
        binds.length === 0 ? 0 : placeholdersOf(parse(one)).filter(({ name }) => name === '').length
      const own = binds.slice(bound, bound + count)
      bound += count
      const statement = { text: one, binds: own, parameters, signal: controller.signal, queryId }
      const { json, typeId } = await answerStatement(state, session, statement, address)
      if (typeId === undefined) throw unsupportedFeature('PUT or GET among several statements')
      typeIds.push(typeId)
      return json
    })
    await part.answer
    if (part.error !== null) throw oneOfStatementsFailed(one, locate(text, span.start), part.error)
    ids.push(queryId)
  }
  return renderSuccess({
    queryId: query.queryId,
    resultIds: ids.join(','),
    resultTypes: typeIds.join(','),
    statementTypeId: severalStatements,
    rowtype: [],
    rowset: [],
    total: 0,
    returned: 0,
    parameters: [],
    version: 1,
    queryResultFormat: 'json',
    finalDatabaseName: session.database,
    finalSchemaName: session.schema,
    finalWarehouseName: session.warehouse,
    finalRoleName: session.role.name,
  })
}
