import { type Phrase, type Property, propertyText, toQualifiedName } from '@mesh/sql'
import type { Task } from '../../catalog/securable.ts'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import type { Execution } from '../execution.ts'
import { assertSuspended, predecessor } from './create-task.ts'
import { assertMayRun } from './execute-task.ts'
import { nextTime } from './schedule.ts'
import { graphOf, predecessorsOf } from './task-graph.ts'

/** RESUME and SUSPEND. Source: https://docs.snowflake.com/en/sql-reference/sql/alter-task */
export function changeTaskState(execution: Execution, task: Task, state: string): void {
  const { clock } = execution.state
  if (state === 'SUSPEND') {
    if (task.started) task.suspendedOn = clock.now()
    task.started = false
    task.dueAt = null
  } else if (state === 'RESUME') {
    assertMayRun(execution, task)
    const isRoot = predecessorsOf(task).length === 0
    if (!isRoot) assertSuspended(task)
    if (isRoot && task.schedule === null)
      throw unsupportedFeature('a task without a SCHEDULE that runs by itself: EXECUTE TASK runs it')
    task.started = true
    task.dueAt = task.schedule === null ? null : nextTime(task.schedule, clock.now())
  } else throw unsupportedFeature(`ALTER TASK … ${state}`)
}

/** SET SCHEDULE, WAREHOUSE and COMMENT. */
export function setTask(execution: Execution, task: Task, properties: readonly Property[]): void {
  assertSuspended(task)
  for (const each of properties) {
    const text = propertyText(each.value) ?? null
    if (each.key === 'WAREHOUSE') task.warehouse = text
    else if (each.key === 'SCHEDULE' && text !== null) {
      if (task.after.length > 0)
        throw invalidStatement(`Task ${task.name} cannot have both a schedule and a predecessor.`)
      nextTime(text, execution.state.clock.now())
      task.schedule = text
    } else if (each.key !== 'COMMENT') throw unsupportedFeature(`SET ${each.key} of a task`)
  }
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
      if (task.schedule !== null)
        throw invalidStatement(`Task ${task.name} cannot have both a schedule and a predecessor.`)
      for (const name of names) {
        const before = predecessor(execution, task.schema, name)
        if (graphOf(task).has(before))
          throw invalidStatement(`${before.name} already runs after ${task.name}`)
        task.after = [...new Set([...task.after, before.name])]
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
