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
const keptRequests = 10_000
/** Characters of answers kept at most; the newest answer is kept however long it is. */
const keptCharacters = 64 * 1024 * 1024

/** A request with the statements that it consists of. */
interface Request {
  readonly id: string
  readonly query: BoardedQuery
  readonly queryIds: string[]
  characters: number
}

/** An empty board. */
export function createQueryBoard(): QueryBoard {
  const requests = new Map<string, Request>()
  const queries = new Map<string, BoardedQuery>()
  const byRoot = new Map<string, Request>()
  let characters = 0

  const drop = (request: Request) => {
    requests.delete(request.id)
    byRoot.delete(request.query.queryId)
    for (const each of request.queryIds) queries.delete(each)
    characters -= request.characters
  }
  const trim = (newest: Request) => {
    for (const each of requests.values()) {
      if (requests.size <= keptRequests && characters <= keptCharacters) return
      if (each !== newest && each.query.status !== 'RUNNING') drop(each)
    }
  }
  const keep = (request: Request, { queryId, answer }: BoardedQuery) => {
    request.queryIds.push(queryId)
    void answer.then(({ length }) => {
      if (requests.get(request.id) !== request) return
      request.characters += length
      characters += length
      trim(request)
    })
  }
  return {
    add: (query) => {
      const { queryId, origin } = query
      if ('partOf' in origin) {
        const whole = byRoot.get(origin.partOf)
        // The session may have ended in the middle.
        if (whole === undefined) return
        queries.set(queryId, query)
        keep(whole, query)
        return
      }
      const request: Request = { id: origin.requestId, query, queryIds: [], characters: 0 }
      queries.set(queryId, query)
      requests.set(request.id, request)
      byRoot.set(queryId, request)
      keep(request, query)
      trim(request)
    },
    byQuery: (queryId) => queries.get(queryId),
    byRequest: (requestId) => requests.get(requestId)?.query,
    dropSession: (session) => {
      for (const each of requests.values()) {
        if (each.query.session !== session) continue
        each.query.controller.abort()
        drop(each)
      }
    },
  }
}
