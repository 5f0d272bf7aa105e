import { type CreateTask, findProperty, propertyText, toQualifiedName } from '@mesh/sql'
import { objectsOf } from '../../catalog/schema-objects.ts'
import type { Schema, Task } from '../../catalog/securable.ts'
import { alreadyExists, doesNotExist, invalidStatement, unsupportedFeature } from '../../errors.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { tagMap } from '../tags.ts'
import { nextTime } from './schedule.ts'
import { rootsOf } from './task-graph.ts'

/** Options that change nothing of what a run does here. */
const idle: ReadonlySet<string> = new Set([
  'SCHEDULE',
  'WAREHOUSE',
  'USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE',
  'USER_TASK_TIMEOUT_MS',
])

/** CREATE TASK: suspended at first. Source: https://docs.snowflake.com/en/sql-reference/sql/create-task */
export async function createTask(execution: Execution, create: CreateTask): Promise<string> {
  const { catalog, clock } = execution.state
  const { session, text } = execution
  const roles = activeRoles(catalog, session)
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  assertPrivilege(catalog, roles, schema, ['CREATE TASK'])
  const tasks = objectsOf(schema, 'TASK')
  const known = tasks.get(name.name)
  if (known !== undefined && create.ifNotExists) return `${name.name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name.name)
  const odd = create.properties.find(({ key }) => !idle.has(key))
  if (odd !== undefined) throw unsupportedFeature(`${odd.key} of a task`)
  const property = (key: string) => {
    const found = findProperty(create.properties, key)
    return found === undefined ? null : (propertyText(found) ?? null)
  }
  const schedule = property('SCHEDULE')
  if (schedule !== null) nextTime(schedule, clock.now())
  const after = create.after.map((each) => predecessor(execution, schema, toQualifiedName(each)).name)
  if (schedule !== null && after.length > 0)
    throw invalidStatement(`Task ${name.name} cannot have both a schedule and a predecessor.`)
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    await remove(execution, known)
  }
  const { when, body } = create
  const task: Task = {
    ...catalog.base(name.name, session.role, create.comment),
    kind: 'TASK',
    schema,
    warehouse: property('WAREHOUSE'),
    schedule,
    after,
    condition: when === undefined ? null : text.slice(when.span.start, when.span.end),
    definition: text.slice(body.span.start, body.span.end),
    started: false,
    dueAt: null,
    suspendedOn: null,
  }
  for (const [id, value] of tagMap(execution, create.tags)) task.tags.set(id, value)
  tasks.set(task.name, task)
  catalog.applyFutureGrants(task, schema, schema.database)
  return `Task ${task.name} successfully created.`
}

/** A task that another one may run after. @throws SQL.NOT_FOUND; SQL.SYNTAX while its graph may run. */
export function predecessor(
  { state, session }: Execution,
  schema: Schema,
  name: ReturnType<typeof toQualifiedName>,
): Task {
  const place = name.schema === undefined ? schema : schemaOf(state.catalog, name, session)
  if (place !== schema) throw invalidStatement('A task and its predecessors are in one schema')
  const found = objectsOf(schema, 'TASK').get(name.name)
  if (found === undefined) throw doesNotExist('Task', name.name)
  assertSuspended(found)
  return found
}

/** Graphs change while their root is suspended. */
export function assertSuspended(task: Task): void {
  for (const root of rootsOf(task))
    if (root.started)
      throw invalidStatement(
        `Unable to update graph with root task ${root.name} since that root task is not suspended.`,
      )
}
