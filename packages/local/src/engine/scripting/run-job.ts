import type { Await, Cancel, Job } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { column } from '../outcome.ts'
import { type Constant, nullConstant } from './constant.ts'
import type { ResultSet } from './entry.ts'
import { exceptionOf } from './exception-of.ts'
import { findEntry } from './frame.ts'
import type { Result } from './result.ts'
import { runChild, runInside } from './run-child.ts'
import { immediateStatement } from './run-immediate.ts'
import { nestedProcedure, runNested } from './run-nested.ts'
import type { Script } from './script.ts'
import type { StartedJob } from './started-job.ts'

/** Runs a statement in parentheses. */
export async function runJob(script: Script, { statement }: Pick<Job, 'statement'>): Promise<Result> {
  if (statement.kind === 'executeImmediate')
    return runInside(script, await immediateStatement(script, statement))
  const nested = statement.kind === 'call' ? nestedProcedure(script, statement) : undefined
  if (statement.kind !== 'call' || nested === undefined) return runChild(script, statement)
  const flow = await runNested(script, nested, statement)
  if (flow?.kind !== 'return') throw unsupportedFeature('an exception of a nested procedure in an assignment')
  const value = flow.value ?? nullConstant
  return 'batches' in value ? value : oneRow(value)
}

const oneRow = ({ type, value }: Constant): Result => {
  const columns = [column('', type)]
  return { columns, rowCount: 1, batches: [{ columns, rowCount: 1, values: [[value]] }] }
}

/**
 * Gives a RESULTSET the result of a statement. One after ASYNC runs at once, as it may, and its result is there when it is awaited.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/snowflake-scripting/asynchronous-child-jobs
 */
export async function giveResult(script: Script, entry: ResultSet, job: Job): Promise<void> {
  entry.result = null
  entry.job = null
  if (job.async) entry.job = await startJob(script, job)
  else entry.result = await runJob(script, job)
}

/** Runs a statement after ASYNC; how it went is told to whoever awaits it. */
export async function startJob(script: Script, job: Job): Promise<StartedJob> {
  const started = await runStarted(script, job)
  script.status.jobs.push(started)
  return started
}

async function runStarted(script: Script, job: Job): Promise<StartedJob> {
  try {
    return { result: await runJob(script, job) }
  } catch (error) {
    // What no handler may have is told at once.
    exceptionOf(error, job.span.start)
    return { error }
  }
}

/** AWAIT: the result of a RESULTSET, or the end of all that was started. @throws what the statement did. */
export function awaitJob(script: Script, { resultSet }: Await): void {
  if (resultSet === undefined) {
    const jobs = script.status.jobs.splice(0)
    for (const each of jobs) if ('error' in each) throw each.error
    return
  }
  const entry = resultSetOf(script, resultSet.name)
  const { job } = entry
  if (job === null) return
  entry.job = null
  script.status.jobs.splice(script.status.jobs.indexOf(job), 1)
  if ('error' in job) throw job.error
  entry.result = job.result
}

/** CANCEL: what a RESULTSET would have got is never asked for. */
export function cancelJob(script: Script, { resultSet }: Cancel): void {
  const entry = resultSetOf(script, resultSet.name)
  const { job } = entry
  if (job !== null) script.status.jobs.splice(script.status.jobs.indexOf(job), 1)
  entry.job = null
}

function resultSetOf(script: Script, name: string): ResultSet {
  const entry = findEntry(script.frame, name)
  if (entry?.kind !== 'resultSet') throw invalidStatement(`'${name}' is no RESULTSET.`)
  return entry
}
