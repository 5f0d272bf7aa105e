import type { Stream } from '../catalog/object/stream.ts'
import type { Execution } from '../engine/execution.ts'
import { runInDuckDb } from '../engine/run-in-duckdb.ts'
import type { Session } from '../session/session.ts'
import type { Moment } from './commit-log.ts'

/** Writes down how far the streams that a session used are used up, in the transaction that is open. */
export async function writeOffsets(execution: Execution): Promise<void> {
  for (const [stream, moment] of execution.session.streamReads) await writeOffset(execution, stream, moment)
}

/** Writes down how far a stream is used up. */
export async function writeOffset(execution: Execution, { id }: Stream, moment: Moment): Promise<void> {
  await runInDuckDb(execution, `DELETE FROM mesh_offsets WHERE stream_id = ${id}`)
  await runInDuckDb(execution, `INSERT INTO mesh_offsets VALUES (${id}, ${moment})`)
}

/** Lets the streams that a session used go on from where it read: what it did with them is committed. */
export function advanceStreams({ streamReads }: Session): void {
  for (const [stream, moment] of streamReads) stream.offset = moment
  streamReads.clear()
}
