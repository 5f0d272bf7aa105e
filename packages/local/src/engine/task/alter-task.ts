import { type Phrase, type Property, propertyText, toQualifiedName } from '@mesh/sql'
import type { Task } from '../../catalog/object/task.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { assertOneStart, assertSuspended, finalize, predecessor } from './create-task.ts'
import { assertMayRun } from './execute-task.ts'
import { nextTime } from './schedule.ts'
import { graphOf, predecessorsOf } from './task-graph.ts'
import { assertRootOptions, readTaskOptions } from './task-options.ts'
import { watchedStreams } from './watched-streams.ts'

/** RESUME and SUSPEND. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-task */
export function changeTaskState(execution: Execution, task: Task, state: string): void {
  if (state === 'SUSPEND') suspend(execution, task)
  else if (state === 'RESUME') resume(execution, task)
  else throw unsupportedFeature(`ALTER TASK … ${state}`)
}

function suspend({ state: { clock } }: Execution, task: Task): void {
  if (task.started) task.suspendedOn = clock.now()
  task.suspendedReason = 'USER_SUSPENDED'
  task.started = false
  task.dueAt = null
}

/** Lets a task run by itself: by its schedule, by the streams of its condition, or after others. */
export function resume(execution: Execution, task: Task): void {
  assertMayRun(execution, task)
  const isRoot = predecessorsOf(task).length === 0 && task.finalizes === undefined
  if (!isRoot) assertSuspended(task)
  if (isRoot && task.schedule === null && watchedStreams(task.condition).length === 0)
    throw invalidStatement(
      `Task ${task.name} has neither a schedule nor a condition on a stream: EXECUTE TASK runs it.`,
    )
  task.started = true
  task.suspendedReason = undefined
  task.failures = 0
  task.dueAt = task.schedule === null ? null : nextTime(task.schedule, execution.state.clock.now())
}

/** SET of its options and of parameters of its session. */
export function setTask(execution: Execution, task: Task, properties: readonly Property[]): void {
  assertSuspended(task)
  const options = { ...task.options, ...readTaskOptions(properties) }
  assertRootOptions({ ...task, options })
  for (const { key, value } of properties) {
    const text = propertyText(value) ?? null
    if (key === 'WAREHOUSE') task.warehouse = text
    else if (key === 'FINALIZE') finalize(execution, task, value)
    else if (key === 'SCHEDULE' && text !== null) {
      assertOneStart({ ...task, schedule: text })
      if (task.finalizes !== undefined)
        throw invalidStatement(`The finalizer task ${task.name} cannot have a schedule.`)
      nextTime(text, execution.state.clock.now())
      task.schedule = text
    }
  }
  task.options = options
}

/** UNSET of the same. */
export function unsetTask(task: Task, keys: readonly string[]): void {
  assertSuspended(task)
  if (keys.includes('WAREHOUSE')) task.warehouse = null
  if (keys.includes('SCHEDULE')) task.schedule = null
  if (keys.includes('FINALIZE')) task.finalizes = undefined
  task.options = Object.fromEntries(Object.entries(task.options ?? {}).filter(([key]) => !keys.includes(key)))
}

/** ADD AFTER, REMOVE AFTER, MODIFY AS, MODIFY WHEN, REMOVE WHEN. */
export function modifyTask(execution: Execution, task: Task, { parts }: Phrase): void {
  assertSuspended(task)
  const [first] = parts
  const last = parts.at(-1)
  const words = first?.kind === 'keyword' ? first.text : ''
  const names = parts.flatMap((each) => (each.kind === 'objectName' ? [toQualifiedName(each)] : []))
  const written = last === undefined ? '' : execution.text.slice(last.span.start, last.span.end)
  switch (words) {
    case 'ADD AFTER':
      if (task.finalizes !== undefined)
        throw invalidStatement(`The finalizer task ${task.name} cannot have a predecessor.`)
      for (const name of names) {
        const before = predecessor(execution, task.schema, name)
        if (graphOf(task).has(before))
          throw invalidStatement(`${before.name} already runs after ${task.name}`)
        const after = [...new Set([...task.after, before.name])]
        assertOneStart({ ...task, after })
        assertRootOptions({ ...task, after })
        task.after = after
      }
      return
    case 'REMOVE AFTER':
      task.after = task.after.filter((each) => !names.some(({ name }) => name === each))
      return
    case 'MODIFY AS':
      task.definition = written
      return
    case 'MODIFY WHEN':
      task.condition = written
      return
    case 'REMOVE WHEN':
      task.condition = null
      return
    default:
      throw unsupportedFeature(`ALTER TASK … ${words}`)
  }
}
