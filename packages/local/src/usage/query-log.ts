import type { Moment } from '../storage/commit-log.ts'
import type { DdlChange } from './ddl-change.ts'
import type { TouchedObjects } from './touched.ts'

/** One statement that was run. Times are milliseconds. */
export interface LoggedQuery {
  /** A UUID, as drivers expect it. */
  readonly id: string
  readonly text: string
  readonly sessionId: number
  readonly user: string
  readonly role: string
  /** Where names without a database or a schema were looked up. */
  readonly database: string | null
  readonly schema: string | null
  readonly warehouse: string | null
  /** Null without a warehouse. */
  readonly warehouseSize: string | null
  readonly queryTag: string
  /** The kind of statement in the words of QUERY_TYPE: `CREATE_TABLE_AS_SELECT`. */
  readonly type: string
  /** What it names. */
  touched: TouchedObjects
  /** What it made of an object by DDL; null for other statements. */
  ddl: DdlChange | null
  failure: { readonly code: string; readonly message: string } | null
  readonly startedAt: number
  endedAt: number | null
  status: 'RUNNING' | 'SUCCESS' | 'FAIL'
  /** The commits before it began. */
  readonly before: Moment
  /** The commits when it had ended. */
  after: Moment | null
}

/** The statements that were run, the newest of them. */
export interface QueryLog {
  add(query: LoggedQuery): void
  find(id: string): LoggedQuery | undefined
  /** Oldest first. */
  all(): Iterable<LoggedQuery>
}

/** Statements that are remembered. */
const remembered = 10_000

/** An empty log. */
export function createQueryLog(): QueryLog {
  const queries = new Map<string, LoggedQuery>()
  return {
    add: (query) => {
      queries.set(query.id, query)
      if (queries.size <= remembered) return
      for (const id of queries.keys()) {
        queries.delete(id)
        break
      }
    },
    find: (id) => queries.get(id),
    all: () => queries.values(),
  }
}
