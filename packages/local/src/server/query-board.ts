import type { Session } from '../session/session.ts'

/** One statement that a driver asked for. */
export interface BoardedQuery {
  readonly queryId: string
  readonly requestId: string
  readonly session: Session
  readonly controller: AbortController
  /** JSON text of the answer; never rejects. */
  readonly answer: Promise<string>
  status: 'RUNNING' | 'SUCCESS' | 'FAILED_WITH_ERROR'
  error: string | null
}

/** The statements of all sessions that can still be asked about, cancelled or fetched. */
export interface QueryBoard {
  add(query: BoardedQuery): void
  byQuery(queryId: string): BoardedQuery | undefined
  byRequest(requestId: string): BoardedQuery | undefined
  /** Cancels and forgets what a session runs. */
  dropSession(session: Session): void
}

/** Answers kept at most, so that a long-lived server does not grow. */
const kept = 200

/** An empty board. */
export function createQueryBoard(): QueryBoard {
  const queries = new Map<string, BoardedQuery>()
  return {
    add: (query) => {
      queries.set(query.queryId, query)
      for (const [id, each] of queries) {
        if (queries.size <= kept) break
        if (each.status !== 'RUNNING') queries.delete(id)
      }
    },
    byQuery: (queryId) => queries.get(queryId),
    byRequest: (requestId) => [...queries.values()].findLast((each) => each.requestId === requestId),
    dropSession: (session) => {
      for (const [id, each] of queries) {
        if (each.session !== session) continue
        each.controller.abort()
        queries.delete(id)
      }
    },
  }
}
