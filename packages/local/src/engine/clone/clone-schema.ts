import type { Relation } from '../../catalog/object/relation.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import { allObjectsOf, objectKey, objectsOf } from '../../catalog/schema-objects.ts'
import { createCounter, nextOf } from '../../storage/counter.ts'
import { copyGrants } from '../copy-grants.ts'
import type { Execution } from '../execution.ts'
import type { PastMoment } from '../no-moments.ts'
import type { Copies } from './adopt-copies.ts'
import { cloneTable } from './clone-table.ts'

/**
 * Puts clones of what is in a schema into another one, each with its grants. Internal stages and their pipes are not cloned, tasks, alerts
 * and dynamic tables are suspended.
 *
 * Source: https://docs.snowflake.com/en/user-guide/object-clone
 */
export async function cloneInto(
  execution: Execution,
  source: Schema,
  target: Schema,
  at: PastMoment | undefined,
  copies: Copies,
): Promise<void> {
  const { catalog } = execution.state
  const { role } = execution.session
  for (const relation of source.relations.values()) {
    if (at !== undefined && relation.born > at.moment) continue
    const clone = await cloneRelation(execution, relation, target, at)
    target.relations.set(clone.name, clone)
    copies.set(relation, clone)
    copyGrants(catalog, relation, clone)
  }
  for (const each of allObjectsOf(source)) {
    if (each.kind === 'STAGE' || each.kind === 'PIPE') continue
    const base = catalog.base(each.name, role, each.comment)
    const clone = { ...each, ...base, schema: target }
    if (clone.kind === 'TASK' || clone.kind === 'ALERT') Object.assign(clone, { started: false, dueAt: null })
    if (clone.kind === 'SEQUENCE') {
      const start = await nextOf(execution, clone.counter)
      Object.assign(clone, { counter: `s${base.id}` })
      await createCounter(execution, clone.counter, { start, increment: clone.increment })
    }
    objectsOf(target, each.kind).set(objectKey(clone), clone)
    copies.set(each, clone)
    copyGrants(catalog, each, clone)
  }
}

async function cloneRelation(
  execution: Execution,
  relation: Relation,
  target: Schema,
  at: PastMoment | undefined,
): Promise<Relation> {
  const place = { schema: target, name: relation.name }
  if (relation.kind === 'TABLE') return cloneTable(execution, relation, place, at)
  if (relation.kind === 'DYNAMIC_TABLE') {
    const clone = await cloneTable(execution, relation, place, at)
    const suspendedOn = execution.state.clock.now()
    return Object.assign(clone, { inputs: null, suspended: 'BY_USER', suspendedOn })
  }
  const base = execution.state.catalog.base(relation.name, execution.session.role, relation.comment)
  const columns = relation.columns.map((each) => ({ ...each, tags: new Map(each.tags) }))
  return { ...relation, ...base, columns, schema: target, tags: new Map(relation.tags) }
}
