import type { EngineStatement } from '../engine/engine.ts'
import { renderQueryData } from '../protocol/query-response.ts'
import { renderSuccess } from '../protocol/render-success.ts'
import type { Session } from '../session/session.ts'
import type { AppState } from './app-state.ts'

/** Runs one statement; its answer as JSON text. `origin` is the address at which the client reaches the server. */
export async function answerStatement(
  { engine, chunks }: AppState,
  session: Session,
  statement: EngineStatement & { readonly queryId: string },
  origin: string,
): Promise<string> {
  const { queryId } = statement
  const outcome = await engine.execute(session, statement)
  if (outcome.kind === 'transfer') return renderSuccess({ ...outcome.data, queryId })
  const keep = (chunk: Buffer) => `${origin}/chunks/${chunks.put(session.id, queryId, chunk)}`
  const data = await renderQueryData(outcome, session, queryId, keep)
  return `{"success":true,"code":null,"message":null,"data":${data}}`
}
