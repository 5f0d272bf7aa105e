import type { EngineStatement } from '../engine/engine.ts'
import { renderQueryData } from '../protocol/query-response.ts'
import { renderSuccess } from '../protocol/render-success.ts'
import { statementTypeId } from '../protocol/statement-type-id.ts'
import { parameterValue } from '../session/parameters/parameter-value.ts'
import { readParameter } from '../session/parameters/read-parameter.ts'
import type { Session } from '../session/session.ts'
import type { AppState } from './app-state.ts'
import { transferData } from './transfer/transfer-data.ts'
import { withinTime } from './within-time.ts'

const timeoutParameter = 'STATEMENT_TIMEOUT_IN_SECONDS'

type IdentifiedStatement = EngineStatement & { readonly queryId: string }

/** What drivers get for a statement. */
export interface StatementAnswer {
  readonly json: string
  /** Undefined for PUT and GET, which the driver does itself. */
  readonly typeId: number | undefined
}

/** Runs one statement. `origin` is the address at which the client reaches the server. */
export async function answerStatement(
  state: AppState,
  session: Session,
  statement: IdentifiedStatement,
  origin: string,
): Promise<StatementAnswer> {
  const asked = statement.parameters?.[timeoutParameter]
  const seconds =
    asked === undefined ? parameterValue(session, timeoutParameter) : readParameter(timeoutParameter, asked)
  return withinTime(Number(seconds), statement.signal, (signal) =>
    answer(state, session, { ...statement, signal }, origin),
  )
}

async function answer(
  { engine, chunks, transfers }: AppState,
  session: Session,
  statement: IdentifiedStatement,
  origin: string,
): Promise<StatementAnswer> {
  const { queryId } = statement
  const outcome = await engine.execute(session, statement)
  if (outcome.kind === 'transfer')
    return {
      json: renderSuccess({ ...transferData(outcome, session, transfers, origin), queryId }),
      typeId: undefined,
    }
  const keep = async (chunk: Buffer) => `${origin}/chunks/${await chunks.put(session.id, queryId, chunk)}`
  const data = await renderQueryData(
    { placeholders: statement.binds.length, ...outcome },
    session,
    queryId,
    keep,
  )
  return {
    json: `{"success":true,"code":null,"message":null,"data":${data}}`,
    typeId: statementTypeId(outcome.statement),
  }
}
