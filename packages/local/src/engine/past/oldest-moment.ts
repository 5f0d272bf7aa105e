import { dayMs } from '../../catalog/dropped.ts'
import { retentionOf } from '../../catalog/retention.ts'
import type { CommitLog, Moment } from '../../storage/commit-log.ts'
import type { Stored } from '../../storage/stored.ts'

/** The first moment that time travel in a table reaches now. */
export const oldestMoment = (table: Stored, commits: CommitLog): Moment =>
  Math.max(table.born, table.forgotten ?? 0, commits.at(commits.now() - retentionOf(table) * dayMs))
