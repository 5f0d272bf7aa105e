import type { Session } from '../session/session.ts'

/** One statement that a driver asked for. */
export interface BoardedQuery {
  readonly queryId: string
  /** The id of the request, or the query of several statements that this one is a part of. */
  readonly origin: { readonly requestId: string } | { readonly partOf: string }
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

/** Requests kept at most, so that a long-lived server does not grow. */
const kept = 200

/** An empty board. */
export function createQueryBoard(): QueryBoard {
  const requests = new Map<string, BoardedQuery>()
  const queries = new Map<string, BoardedQuery>()
  const parts = new Map<string, string[]>()

  const drop = (requestId: string, { queryId }: BoardedQuery) => {
    requests.delete(requestId)
    for (const each of [queryId, ...(parts.get(queryId) ?? [])]) queries.delete(each)
    parts.delete(queryId)
  }
  return {
    add: (query) => {
      const { queryId, origin } = query
      queries.set(queryId, query)
      if ('partOf' in origin) {
        const known = parts.get(origin.partOf)
        if (known === undefined) parts.set(origin.partOf, [queryId])
        else known.push(queryId)
        return
      }
      requests.set(origin.requestId, query)
      for (const [id, each] of requests) {
        if (requests.size <= kept) break
        if (each.status !== 'RUNNING') drop(id, each)
      }
    },
    byQuery: (queryId) => queries.get(queryId),
    byRequest: (requestId) => requests.get(requestId),
    dropSession: (session) => {
      for (const [id, each] of requests) {
        if (each.session !== session) continue
        each.controller.abort()
        drop(id, each)
      }
    },
  }
}
