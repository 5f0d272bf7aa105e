import { randomUUID } from 'node:crypto'
import { malformedRequest } from '../../errors/server-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { parseBinds } from '../../protocol/parse-binds.ts'
import { answerStatement } from '../answer-statement.ts'
import { answerStatements } from '../answer-statements.ts'
import { awaitAnswer } from '../await-answer.ts'
import type { Route } from '../call.ts'
import { filledText } from '../filled-text.ts'
import { readBindStage } from '../read-bind-stage.ts'
import { runBoarded } from '../run-boarded.ts'
import { splitRequest } from '../split-request.ts'
import { withStage } from '../with-stage.ts'

/** Runs the statements of a request. One that comes again, as drivers repeat them, gets the answer of the first. */
export const runQuery: Route = async (state, { url, authorization, body }) => {
  const { session } = state.logins.find(authorization)
  const text = filledText(body.sqlText)
  if (text === undefined) throw malformedRequest('sqlText is missing')
  const requestId = url.searchParams.get('requestId') ?? randomUUID()
  const repeated = state.board.byRequest(requestId)
  if (repeated?.session === session) return awaitAnswer(repeated)
  const query = {
    queryId: randomUUID(),
    origin: { requestId },
    session,
    controller: new AbortController(),
  }
  const boarded = runBoarded(state, query, async () => {
    const stage = filledText(body.bindStage)
    const binds =
      stage === undefined
        ? parseBinds(body.bindings)
        : await readBindStage(state.engine, session, stage, text)
    const { [countParameter]: asked, ...parameters } = readParameters(body.parameters)
    const slices = splitRequest(text, readCount(asked ?? session.parameters.get(countParameter)))
    const address = url.origin
    if (slices.length > 1 && body.describeOnly === true)
      throw unsupportedFeature('describing several statements')
    if (slices.length > 1) return answerStatements(state, { query, text, slices, binds, parameters, address })
    const statement = {
      ...withStage({ text, binds }),
      parameters,
      signal: query.controller.signal,
      queryId: query.queryId,
      describeOnly: body.describeOnly === true,
    }
    return (await answerStatement(state, session, statement, address)).json
  })
  return body.asyncExec === true ? startedAnswer(query.queryId) : awaitAnswer(boarded)
}

const countParameter = 'MULTI_STATEMENT_COUNT'

/** Parameters of a request, by name in capitals. */
const readParameters = (asked: unknown): Readonly<Record<string, string>> =>
  typeof asked === 'object' && asked !== null
    ? Object.fromEntries(Object.entries(asked).map(([name, value]) => [name.toUpperCase(), String(value)]))
    : {}

/** How many statements the text has to have: as the request says, else as the session does, else one. */
function readCount(asked = '1'): number {
  const count = Number(asked)
  if (!Number.isInteger(count) || count < 0) throw malformedRequest(`${countParameter} is no count`)
  return count
}

const startedAnswer = (queryId: string): string =>
  JSON.stringify({
    success: true,
    code: '333334',
    message: 'Query execution in progress asynchronously.',
    data: {
      queryId,
      getResultUrl: `/queries/${queryId}/result`,
      progressDesc: null,
      queryAbortsAfterSecs: 300,
    },
  })
