import type { Changes, TimeTravel } from '@mesh/sql'
import { dayMs } from '../catalog/dropped.ts'
import { retentionOf } from '../catalog/retention.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { beyondRetention } from '../errors/transaction-failures.ts'
import { changeColumns, changesBetween } from '../storage/changes-between.ts'
import { columnsAt } from '../storage/columns-at.ts'
import type { CommitLog } from '../storage/commit-log.ts'
import { rowsAt } from '../storage/rows-at.ts'
import type { Stored } from '../storage/stored.ts'
import type { ReadRelation } from '../translate/translation.ts'
import type { Moments, PastMoment } from './no-moments.ts'
import { oldestMoment } from './past/oldest-moment.ts'

/** The moment that AT or BEFORE names. */
export function momentOf({ span }: TimeTravel, moments: Moments): PastMoment {
  const found = moments.get(span.start)
  if (found === undefined) throw unsupportedFeature('time travel inside a view')
  return found
}

/** The rows of a table at a moment. @throws SQL.NOT_FOUND for a moment before the table was made. */
export function readPast(
  table: Stored,
  asked: PastMoment,
  commits: CommitLog,
  parts: readonly string[],
): ReadRelation {
  const { moment } = asked
  assertReaches(table, asked, commits)
  const columns = columnsAt(table, moment)
  return {
    kind: 'read',
    from: rowsAt(table, commits.written(moment), columns),
    columns,
    parts,
  }
}

/** What became of the rows of a table. */
export function readChanges(
  table: Stored,
  { from, to, information }: Changes,
  moments: Moments,
  commits: CommitLog,
  parts: readonly string[],
): ReadRelation {
  const start = momentOf(from, moments)
  assertReaches(table, start, commits)
  const end = commits.written(to === undefined ? commits.latest() : momentOf(to, moments).moment)
  return {
    kind: 'read',
    from: changesBetween(table, commits.written(start.moment), end, information),
    columns: [...table.columns, ...changeColumns],
    parts,
  }
}

function assertReaches(table: Stored, { moment, time }: PastMoment, commits: CommitLog): void {
  if (moment < table.born || (time !== null && time < table.createdOn))
    throw beyondRetention(`Table ${table.name} did not exist then`)
  const isOver = time !== null && time < commits.now() - retentionOf(table) * dayMs
  if (isOver || moment < oldestMoment(table, commits))
    throw beyondRetention(`The data of table ${table.name} is not kept for so long`)
}
