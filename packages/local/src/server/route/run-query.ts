import { randomUUID } from 'node:crypto'
import { malformedRequest } from '../../errors.ts'
import { parseBinds } from '../../protocol/parse-binds.ts'
import { answerStatement } from '../answer-statement.ts'
import { awaitAnswer } from '../await-answer.ts'
import type { Route } from '../call.ts'
import { filledText } from '../filled-text.ts'
import { runBoarded } from '../run-boarded.ts'

/** Runs a statement. A request that comes again, as drivers repeat them, gets the answer of the first. */
export const runQuery: Route = async (state, { url, authorization, body }) => {
  const { session } = state.logins.find(authorization)
  const text = filledText(body.sqlText)
  if (text === undefined) throw malformedRequest('sqlText is missing')
  const requestId = url.searchParams.get('requestId') ?? randomUUID()
  const repeated = state.board.byRequest(requestId)
  if (repeated !== undefined) return awaitAnswer(repeated)
  const queryId = randomUUID()
  const controller = new AbortController()
  const boarded = runBoarded(state, { queryId, requestId, session, controller }, async () => {
    const binds = parseBinds(body.bindings)
    const statement = { text, binds, signal: controller.signal, queryId }
    return answerStatement(state, session, statement, url.origin)
  })
  return body.asyncExec === true ? startedAnswer(queryId) : awaitAnswer(boarded)
}

const startedAnswer = (queryId: string): string =>
  JSON.stringify({
    success: true,
    code: '333334',
    message: 'Query execution in progress.',
    data: {
      queryId,
      getResultUrl: `/queries/${queryId}/result`,
      progressDesc: null,
      queryAbortsAfterSecs: 300,
    },
  })
