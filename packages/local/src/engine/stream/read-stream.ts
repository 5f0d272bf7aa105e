import type { Stream } from '../../catalog/object/stream.ts'
import { nameParts } from '../../catalog/securable-name.ts'
import { staleStream } from '../../errors/transaction-failures.ts'
import { changeColumns, changesBetween } from '../../storage/changes-between.ts'
import type { Moment } from '../../storage/commit-log.ts'
import type { ReadRelation } from '../../translate/translation.ts'
import type { Execution } from '../execution.ts'

/**
 * What a stream tells: what happened since it was used last, up to the beginning of the transaction. A statement that changes rows
 * uses it up when it commits.
 *
 * Source: https://docs.snowflake.com/en/user-guide/streams-intro#stream-offset
 */
export function readStream({ state, session, advances }: Execution, stream: Stream): ReadRelation {
  const { source, offset, mode } = stream
  if (isStale(stream)) throw staleStream(stream.name)
  const to: Moment = session.transaction !== null ? Math.max(offset, session.beganAt) : state.commits.latest()
  if (advances) session.streamReads.set(stream, to)
  const { commits } = state
  return {
    kind: 'read',
    from: changesBetween(source, commits.written(offset), commits.written(to), mode),
    columns: [...source.columns, ...changeColumns],
    parts: nameParts(stream),
  }
}

/** Whether a stream can no longer tell: its table is gone, or has other columns now. */
export const isStale = ({ source, offset }: Stream): boolean =>
  source.schema.relations.get(source.name) !== source || offset < (source.forgotten ?? 0)

/** Whether there is anything to tell: a condition in DuckDB's SQL. */
export function hasData({ state }: Execution, { source, offset, mode }: Stream): string {
  const { commits } = state
  const changes = changesBetween(source, commits.written(offset), commits.written(commits.latest()), mode)
  return `EXISTS (SELECT 1 FROM ${changes})`
}
