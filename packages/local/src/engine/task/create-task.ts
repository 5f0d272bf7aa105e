import { type CreateTask, findProperty, type Property, propertyText, toQualifiedName } from '@mesh/sql'
import type { Schema } from '../../catalog/object/schema.ts'
import type { Task } from '../../catalog/object/task.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { alreadyExists, doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../access.ts'
import { remove } from '../drop/remove.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'
import { tagMap } from '../tags.ts'
import { nextTime } from './schedule.ts'
import { finalizerOf, rootsOf } from './task-graph.ts'
import { assertRootOptions, readTaskOptions } from './task-options.ts'

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
  const [clause] = create.clauses
  if (clause !== undefined) throw unsupportedFeature('EXECUTE AS USER and CONTACT of a task')
  const property = (key: string) => textOf(create.properties, key)
  const schedule = property('SCHEDULE')
  if (schedule !== null) nextTime(schedule, clock.now())
  const after = create.after.map((each) => predecessor(execution, schema, toQualifiedName(each)).name)
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
    options: readTaskOptions(create.properties),
  }
  assertOneStart(task)
  const finalized = findProperty(create.properties, 'FINALIZE')
  if (finalized !== undefined) finalize(execution, task, finalized)
  assertRootOptions(task)
  if (known !== undefined) {
    assertOwner(catalog, roles, known)
    assertSuspended(known)
    await remove(execution, known)
  }
  for (const [id, value] of tagMap(execution, create.tags)) task.tags.set(id, value)
  tasks.set(task.name, task)
  catalog.applyFutureGrants(task, schema, schema.database)
  return `Task ${task.name} successfully created.`
}

function textOf(properties: readonly Property[], key: string): string | null {
  const found = findProperty(properties, key)
  return found === undefined ? null : (propertyText(found) ?? null)
}

/** Refuses a task that would start by its schedule and by its predecessors. */
export function assertOneStart({ name, schedule, after }: Pick<Task, 'name' | 'schedule' | 'after'>): void {
  if (schedule !== null && after.length > 0)
    throw invalidStatement(`Task ${name} cannot have both a schedule and a predecessor.`)
}

/**
 * Makes a task the one that runs after a graph.
 *
 * @throws SQL.NOT_FOUND; SQL.SYNTAX where the graph has another, or the task starts in another way.
 */
export function finalize(execution: Execution, task: Task, value: Property['value']): void {
  if (value.kind !== 'objectName' && value.kind !== 'stringLiteral')
    throw invalidStatement('FINALIZE takes the name of a root task.')
  const name = value.kind === 'objectName' ? toQualifiedName(value) : { name: value.value.toUpperCase() }
  const root = predecessor(execution, task.schema, name)
  if (root.after.length > 0) throw invalidStatement(`Task ${root.name} is no root task.`)
  if (task.schedule !== null || task.after.length > 0)
    throw invalidStatement(`The finalizer task ${task.name} can have neither a schedule nor a predecessor.`)
  const other = finalizerOf(root)
  if (other !== undefined && other.name !== task.name)
    throw invalidStatement(`Root task ${root.name} has the finalizer task ${other.name} already.`)
  task.finalizes = root.name
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
  if (found.finalizes !== undefined)
    throw invalidStatement(`The finalizer task ${found.name} cannot be a predecessor.`)
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
