import type { Clock } from '@mesh/core'
import type { Session } from '../session/session.ts'
import type { CommitLog } from '../storage/commit-log.ts'
import type { LoggedQuery, QueryLog } from './query-log.ts'

/** Runs a statement and writes down that it was run. */
export async function logged<Value>(
  {
    queries,
    commits,
    clock,
  }: { readonly queries: QueryLog; readonly commits: CommitLog; readonly clock: Clock },
  { id, text, session }: { readonly id: string; readonly text: string; readonly session: Session },
  run: () => Promise<Value>,
): Promise<Value> {
  const query: LoggedQuery = {
    id,
    text,
    sessionId: session.id,
    user: session.user.name,
    role: session.role.name,
    startedAt: clock.now(),
    endedAt: null,
    status: 'RUNNING',
    before: commits.latest(),
    after: null,
  }
  queries.add(query)
  try {
    const value = await run()
    query.status = 'SUCCESS'
    return value
  } catch (error) {
    query.status = 'FAIL'
    throw error
  } finally {
    query.endedAt = clock.now()
    query.after = commits.latest()
    session.lastQueryId = id
  }
}
