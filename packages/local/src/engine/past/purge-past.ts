import { dayMs } from '../../catalog/dropped.ts'
import { listObjects } from '../../catalog/list-objects.ts'
import type { Account } from '../../catalog/object/account.ts'
import type { Stream } from '../../catalog/object/stream.ts'
import { retentionOf } from '../../catalog/retention.ts'
import { atomically } from '../../storage/atomically.ts'
import type { CommitLog, Moment } from '../../storage/commit-log.ts'
import { forgetColumns, forgetPast } from '../../storage/forget-past.ts'
import type { Stored } from '../../storage/stored.ts'
import { writeIn } from '../../storage/write-in.ts'
import { purge } from '../drop/purge.ts'
import type { EngineState, Execution } from '../execution.ts'
import { catalogsOf, type Organization } from '../organization.ts'

/** How long at most the past is kept for streams that nobody reads, in days: Snowflake's MAX_DATA_EXTENSION_TIME_IN_DAYS. */
const extensionDays = 14

/** How often the past is looked through, in milliseconds. */
const everyMs = 3_600_000

const purgedOn = new WeakMap<Organization, number>()

/** Whether it is time to look for what can be forgotten. */
export function isPurgeDue({ clock, organization }: Pick<EngineState, 'clock' | 'organization'>): boolean {
  const last = purgedOn.get(organization)
  if (last === undefined) purgedOn.set(organization, clock.now())
  return last !== undefined && clock.now() - last >= everyMs
}

/**
 * Forgets the past that nobody can ask for any more: rows, columns and commits older than the retention of their tables, but for what
 * streams have yet to tell, and what was dropped for good.
 *
 * Source: https://docs.snowflake.com/en/user-guide/streams-intro#data-retention-period-and-staleness
 */
export async function purgePast(execution: Execution): Promise<void> {
  const { accountWriter, clock, commits, controlTurns, organization } = execution.state
  if (!isPurgeDue(execution.state)) return
  purgedOn.set(organization, clock.now())
  const tables = () => catalogsOf(organization).flatMap(({ account }) => storedOf(account))
  await controlTurns.take(async () => {
    await savedAtOnce(execution, async () => {
      for (const state of organization.accounts.values()) await purge({ ...execution, state })
      const log = commits.forgetUntil(await forgetIn(execution, tables()))
      await accountWriter?.saveForgotten(log, writeIn(execution))
    })
    await savedAtOnce(execution, async () => {
      for (const each of tables()) await forgetColumns(execution, each)
    })
  })
}

/** Does work on rows and accounts; what it changed of the accounts is saved with it. */
async function savedAtOnce(execution: Execution, work: () => Promise<void>): Promise<void> {
  const { accountWriter, organization } = execution.state
  const saved = await atomically(execution, async () => {
    await work()
    return accountWriter?.saveAccounts(catalogsOf(organization), writeIn(execution))
  })
  saved?.()
}

const storedOf = (account: Account): readonly Stored[] =>
  [...listObjects(account)].filter(
    (each): each is Stored => each.kind === 'TABLE' || each.kind === 'DYNAMIC_TABLE',
  )

/** Forgets the past of tables. @returns the first moment that anything still needs. */
async function forgetIn(execution: Execution, tables: readonly Stored[]): Promise<Moment> {
  const { commits, organization } = execution.state
  const accounts = [...organization.accounts.values()]
  const streams = accounts
    .flatMap(({ catalog }) => [...listObjects(catalog.account)])
    .filter((each) => each.kind === 'STREAM')
  const begun = accounts.flatMap(({ transactions }) =>
    transactions.open().map(({ session }) => session.beganAt),
  )
  let needed = Math.min(commits.latest(), ...begun)
  for (const table of tables) {
    const moment = neededOf(table, streams, commits)
    if (moment > (table.forgotten ?? table.born)) await forgetPast(execution, table, moment)
    needed = Math.min(needed, moment)
  }
  return needed
}

function neededOf(table: Stored, streams: readonly Stream[], commits: CommitLog): Moment {
  const agoOf = (days: number) => commits.at(commits.now() - days * dayMs)
  const travelled = agoOf(retentionOf(table))
  const offsets = streams.filter(({ source }) => source === table).map(({ offset }) => offset)
  return Math.min(travelled, ...offsets.map((offset) => Math.max(offset, agoOf(extensionDays))))
}
