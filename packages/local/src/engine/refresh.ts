import { isMeshError } from '@mesh/core'
import type { DynamicTable, Table } from '../catalog/object/relation.ts'
import { notInitialized } from '../errors/name-failures.ts'
import { accountOf } from '../share/at-home.ts'
import { atomically } from '../storage/atomically.ts'
import { insertRows } from '../storage/insert-rows.ts'
import { clearRows } from '../storage/remove-rows.ts'
import { derivedColumn } from '../translate/emitted.ts'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import { failureOf } from '../usage/failure-of.ts'
import type { LoggedRefresh, RefreshTrigger } from '../usage/refresh-log.ts'
import { ownerRoles } from './access.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import { parseQuery } from './parse.ts'
import { createTurns, type Turns } from './turns.ts'

/** Refreshes the dynamic tables among some relations whose inputs have changed since their last refresh. */
export async function refreshStale(
  execution: Execution,
  relations: Iterable<Table | DynamicTable>,
): Promise<void> {
  for (const each of relations) {
    if (each.kind !== 'DYNAMIC_TABLE') continue
    if (isByHand(each)) {
      if (each.refreshedOn === null) throw notInitialized(each.name)
    } else if (isScheduled(each)) await refreshQuietly(execution, each)
  }
}

const isScheduled = ({ suspended = null, refreshedOn }: DynamicTable): boolean =>
  suspended === null || refreshedOn === null

/** Such a table is refreshed by REFRESH only, and by itself: what it reads stays as it is. */
const isByHand = ({ scheduler }: DynamicTable): boolean => scheduler === 'DISABLE'

/** A refresh that fails leaves the rows of the last one that did not; the history of refreshes tells of it. */
async function refreshQuietly(execution: Execution, table: DynamicTable): Promise<void> {
  try {
    await outsideTransaction(execution, table, (each) => refresh(each, table))
  } catch (error) {
    if (table.refreshedOn === null || !isMeshError(error) || isMeshError(error, 'SQL.CANCELLED')) throw error
  }
}

/** A refresh sees what is committed, whatever the session that asks has open. */
function outsideTransaction<Value>(
  execution: Execution,
  { owner, schema }: DynamicTable,
  work: (execution: Execution) => Promise<Value>,
): Promise<Value> {
  if (execution.session.transaction === null) return work(execution)
  return execution.apart({ owner, schema, warehouse: null }, (_, own) =>
    work({ ...own, signal: execution.signal }),
  )
}

/**
 * Brings a dynamic table up to date, its dynamic inputs first.
 *
 * @returns the number of rows that it has now, or null when nothing had changed.
 */
export function refresh(
  execution: Execution,
  target: DynamicTable,
  trigger: RefreshTrigger = 'SCHEDULED',
): Promise<number | null> {
  const turns = refreshes.get(target) ?? createTurns()
  refreshes.set(target, turns)
  return turns.take(() => noted(execution, target, trigger))
}

/** Two sessions that read a stale table refresh it once: the second finds it fresh. */
const refreshes = new WeakMap<DynamicTable, Turns>()

/** Refreshes, and writes down that it did. */
async function noted(asked: Execution, table: DynamicTable, trigger: RefreshTrigger): Promise<number | null> {
  const execution = { ...asked, state: accountOf(asked, table) }
  const { clock, refreshes: log } = execution.state
  const startedAt = clock.now()
  const entry = (
    action: LoggedRefresh['action'],
    done: Refreshed,
    failure: LoggedRefresh['failure'],
  ): LoggedRefresh => ({ table, trigger, action, startedAt, endedAt: clock.now(), ...done, failure })
  try {
    const done = await refreshNow(execution, table)
    if (done !== null) log.add(entry('FULL', done, null))
    else if (trigger === 'MANUAL') log.add(entry('NO_DATA', unchanged, null))
    return done?.inserted ?? null
  } catch (error) {
    log.add(entry('FULL', unchanged, failureOf(error)))
    throw error
  }
}

/** How many rows a refresh wrote and removed. */
interface Refreshed {
  readonly inserted: number
  readonly deleted: number
}

const unchanged: Refreshed = { inserted: 0, deleted: 0 }

async function refreshNow(execution: Execution, target: DynamicTable): Promise<Refreshed | null> {
  const { catalog, clock } = execution.state
  const translation = createTranslation(execution, {
    roles: ownerRoles(catalog, target.owner),
    context: { database: target.schema.database.name, schema: target.schema.name },
    text: target.query,
    ...(target.owner !== null && {
      actor: {
        role: target.owner.name,
        roles: ownerRoles(catalog, target.owner),
        invoker: target.owner.name,
      },
    }),
  })
  const { sql, columns } = translateQuery(parseQuery(target.query), emptyScope, translation)
  if (!isByHand(target)) await refreshStale(execution, translation.reads)
  const inputs = new Map([...translation.reads].map((each) => [each.id, each.version]))
  const known = target.inputs
  if (
    known !== null &&
    known.size === inputs.size &&
    [...inputs].every(([id, version]) => known.get(id) === version)
  )
    return null
  const names = target.columns.map(({ name }) => name)
  const values = columns.map((_, index) => `s.${derivedColumn(index)}`).join(', ')
  const done = await atomically(execution, async () => {
    const deleted = await clearRows(execution, target)
    const inserted = await insertRows(execution, target, names, `SELECT ${values} FROM (${sql}) AS s`)
    return { inserted, deleted }
  })
  target.inputs = inputs
  target.refreshedOn = clock.now()
  target.version += 1
  target.changedOn = clock.now()
  return done
}
