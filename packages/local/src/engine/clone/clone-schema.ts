import { allObjectsOf, objectKey, objectsOf } from '../../catalog/schema-objects.ts'
import type { Column, Schema } from '../../catalog/securable.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { unsupportedFeature } from '../../errors.ts'
import { createCounter, nextOf } from '../../storage/counter.ts'
import { copyGrants } from '../copy-grants.ts'
import type { Execution } from '../execution.ts'
import type { PastMoment } from '../no-moments.ts'
import { cloneTable } from './clone-table.ts'

/**
 * Puts clones of what is in a schema into another one: tables, views, file formats and tags, each with its grants. Internal stages are
 * not cloned, as in Snowflake.
 */
export async function cloneInto(
  execution: Execution,
  source: Schema,
  target: Schema,
  at: PastMoment | undefined,
): Promise<void> {
  const { catalog } = execution.state
  const { role } = execution.session
  for (const relation of source.relations.values()) {
    if (at !== undefined && relation.born > at.moment) continue
    if (relation.kind === 'TABLE') {
      const clone = await cloneTable(execution, relation, { schema: target, name: relation.name }, at)
      target.relations.set(clone.name, clone)
      copyGrants(catalog, relation, clone)
    } else if (relation.kind === 'VIEW') {
      const base = catalog.base(relation.name, role, relation.comment)
      const columns = relation.columns.map((each) => ({ ...each, tags: new Map(each.tags) }))
      const view = { ...relation, ...base, columns, schema: target, tags: new Map(relation.tags) }
      target.relations.set(view.name, view)
      copyGrants(catalog, relation, view)
    } else throw unsupportedFeature(`CLONE of the dynamic table ${relation.name}`)
  }
  for (const each of allObjectsOf(source)) {
    // Pipes of internal stages are not cloned either.
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
    copyGrants(catalog, each, clone)
  }
  for (const { columns } of target.relations.values())
    for (const each of columns) takeOver(each, source, target)
}

/** A default that is a sequence of the original is the one of the clone. */
function takeOver(column: Column, source: Schema, target: Schema): void {
  for (const each of objectsOf(source, 'SEQUENCE').values()) {
    const copy = objectsOf(target, 'SEQUENCE').get(each.name)
    if (copy !== undefined && column.default === `${fullName(each)}.NEXTVAL`)
      column.default = `${fullName(copy)}.NEXTVAL`
  }
}
