import { randomUUID } from 'node:crypto'
import { isMeshError } from '@mesh/core'
import type { Task } from '../../catalog/object/task.ts'
import { statementTimedOut } from '../../errors/server-failures.ts'
import { setParameter } from '../../session/parameters/set-parameter.ts'
import type { Execution, RunApart } from '../execution.ts'
import type { GraphRun } from './graph-run.ts'
import type { TaskContext } from './task-context.ts'
import { numberOption, sessionParametersOf } from './task-options.ts'
import type { TaskRun } from './task-run.ts'

/** A task of a graph whose turn has come. */
export interface TaskTurn {
  readonly task: Task
  readonly root: Task
  readonly run: GraphRun
  /** What has run before, by name. */
  readonly runs: ReadonlyMap<string, TaskRun>
}

/** Runs a task, when its condition holds, in a session of its own. A failure is told, not thrown. */
export async function runTask(execution: Execution, turn: TaskTurn): Promise<TaskRun> {
  const { task, root, run } = turn
  const { clock } = execution.state
  const { name, schema, definition, condition, id } = task
  const startedAt = clock.now()
  const context = contextOf(execution, turn)
  let queryId: string | null = null
  const told = (state: TaskRun['state'], error: unknown = null): TaskRun => ({
    queryId,
    taskId: id,
    rootId: root.id,
    name,
    schema: schema.name,
    database: schema.database.name,
    definition,
    condition,
    state,
    errorCode: isMeshError(error) ? String(error.meta?.code ?? '') || null : null,
    errorMessage: error === null ? null : error instanceof Error ? error.message : String(error),
    scheduledAt: run.scheduledAt,
    scheduledFrom: run.scheduledFrom,
    startedAt: state === 'SKIPPED' ? null : startedAt,
    completedAt: clock.now(),
    group: run.group,
    attempt: run.attempt,
    config: run.config,
    returnValue: context.returns,
    finalizes: task.finalizes !== undefined && task.finalizes !== null,
  })
  try {
    return await execution.apart(task, async (apart, { session }) => {
      session.task = context
      for (const [key, value] of sessionParametersOf(task)) await setParameter(session, key, value)
      if (condition !== null && !(await holds(apart, condition))) return told('SKIPPED')
      queryId = randomUUID()
      await withinTime(timeoutOf(task, root), (signal) => apart(definition, queryId ?? '', { signal }))
      return told('SUCCEEDED')
    })
  } catch (error) {
    if (!isMeshError(error)) throw error
    return told('FAILED', error)
  }
}

async function holds(run: RunApart, condition: string): Promise<boolean> {
  const [row] = await run(`SELECT (${condition})::BOOLEAN`, randomUUID())
  return row?.[0] === true
}

/** The longest that a task runs unless it says otherwise: an hour; the most that it may say: a week. */
const defaultTimeoutMs = 3_600_000
const longestTimeoutMs = 604_800_000

const timeoutOf = (task: Task, root: Task): number => {
  const rootMs = numberOption(root, 'USER_TASK_TIMEOUT_MS', defaultTimeoutMs)
  return numberOption(task, 'USER_TASK_TIMEOUT_MS', rootMs) || longestTimeoutMs
}

/** Does work that is cancelled when its time is over. @throws SQL.TIMEOUT. */
async function withinTime<Value>(ms: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const signal = AbortSignal.timeout(ms)
  try {
    return await work(signal)
  } catch (error) {
    throw signal.aborted ? statementTimedOut(ms / 1000) : error
  }
}

function contextOf({ state }: Execution, { task, root, run, runs }: TaskTurn): TaskContext {
  const returned = new Map<string, string>()
  for (const { name, returnValue } of runs.values()) if (returnValue !== null) returned.set(name, returnValue)
  return {
    task,
    root,
    returned,
    config: run.config,
    scheduledAt: run.scheduledAt,
    group: run.group,
    lastSuccess: lastSuccess(state.taskRuns, root, run.group),
    returns: null,
  }
}

/** The last run of a graph before this one of which nothing failed. */
function lastSuccess(runs: readonly TaskRun[], root: Task, group: string): TaskContext['lastSuccess'] {
  const groups = new Map<string, { group: string; scheduledAt: number; failed: boolean }>()
  for (const each of runs) {
    if (each.rootId !== root.id || each.group === group) continue
    const known = groups.get(each.group)
    const failed = each.state !== 'SUCCEEDED' && each.state !== 'SKIPPED'
    // Of several attempts the last counts.
    const before = known !== undefined && each.attempt === 1 ? known.failed : false
    groups.set(each.group, { group: each.group, scheduledAt: each.scheduledAt, failed: before || failed })
  }
  return [...groups.values()].findLast(({ failed }) => !failed) ?? null
}
