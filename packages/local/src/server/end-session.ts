import type { AppState } from './app-state.ts'
import type { Login } from './logins.ts'

/** Ends a login and forgets what belongs to it. */
export async function endSession(
  { engine, board, chunks, transfers, logins }: AppState,
  login: Login,
): Promise<void> {
  board.dropSession(login.session)
  chunks.dropSession(login.session.id)
  transfers.dropSession(login.session.id)
  logins.remove(login)
  await engine.closeSession(login.session)
}
