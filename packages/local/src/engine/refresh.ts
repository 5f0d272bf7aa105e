import type { DynamicTable, Table } from '../catalog/securable.ts'
import { atomically } from '../storage/atomically.ts'
import { insertRows } from '../storage/insert-rows.ts'
import { clearRows } from '../storage/remove-rows.ts'
import { derivedColumn } from '../translate/emitted.ts'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
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
  for (const each of relations) if (each.kind === 'DYNAMIC_TABLE') await refresh(execution, each)
}

/**
 * Brings a dynamic table up to date, its dynamic inputs first.
 *
 * @returns the number of rows that it has now, or null when nothing had changed.
 */
export function refresh(execution: Execution, target: DynamicTable): Promise<number | null> {
  const turns = refreshes.get(target) ?? createTurns()
  refreshes.set(target, turns)
  return turns.take(() => refreshNow(execution, target))
}

/** Two sessions that read a stale table refresh it once: the second finds it fresh. */
const refreshes = new WeakMap<DynamicTable, Turns>()

async function refreshNow(execution: Execution, target: DynamicTable): Promise<number | null> {
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
  await refreshStale(execution, translation.reads)
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
  const rows = await atomically(execution, async () => {
    await clearRows(execution, target)
    return insertRows(execution, target, names, `SELECT ${values} FROM (${sql}) AS s`)
  })
  target.inputs = inputs
  target.refreshedOn = clock.now()
  target.version += 1
  return rows
}
