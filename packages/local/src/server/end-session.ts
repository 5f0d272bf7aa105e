import type { AppState } from './app-state.ts'
import type { Login } from './logins.ts'

/** Ends a login and forgets what belongs to it. */
export async function endSession(
  { engine, board, chunks, transfers, logins }: AppState,
  login: Login,
): Promise<void> {
  board.dropSession(login.session)
  transfers.dropSession(login.session.id)
  logins.remove(login)
  await engine.closeSession(login.session)
  // What was being computed until now may have left some.
  chunks.dropSession(login.session.id)
}
