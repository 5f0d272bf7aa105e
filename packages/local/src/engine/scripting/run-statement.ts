import type { Assign, Call, Statement } from '@mesh/sql'
import { duckDbFailure } from '../../errors/duckdb-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { assign } from './assign.ts'
import { declare, givenValue } from './declare.ts'
import type { NestedProcedure } from './entry.ts'
import { evaluate } from './evaluate.ts'
import { atExpression, exceptionOf } from './exception-of.ts'
import type { Flow } from './flow.ts'
import { findEntry } from './frame.ts'
import { runBlock } from './run-block.ts'
import { runBranch } from './run-branch.ts'
import { runChild, runInside } from './run-child.ts'
import { closeCursor, fetchCursor, openCursor } from './run-cursor.ts'
import { immediateStatement } from './run-immediate.ts'
import { awaitJob, cancelJob, giveResult, startJob } from './run-job.ts'
import { runLoop } from './run-loop.ts'
import { nestedProcedure, runNested } from './run-nested.ts'
import { runRaise } from './run-raise.ts'
import { runReturn } from './run-return.ts'
import type { Script } from './script.ts'

/** Statements between two looks at whether somebody wants the script to end. */
const lookEvery = 64

/** Runs one statement of a script; a failure is an exception that a handler may take. */
export async function runStatement(script: Script, statement: Statement): Promise<Flow> {
  script.status.performed += 1
  // A loop that computes nothing would keep everybody else from their turn.
  if (script.status.performed % lookEvery === 0) await new Promise((resolve) => setImmediate(resolve))
  if (script.execution.signal?.aborted) throw duckDbFailure('cancelled', 'SQL execution canceled')
  try {
    return await perform(script, statement)
  } catch (error) {
    return { kind: 'raised', exception: exceptionOf(error, statement.span.start) }
  }
}

async function perform(script: Script, statement: Statement): Promise<Flow> {
  switch (statement.kind) {
    case 'block':
      return runBlock(script, statement)
    case 'let':
      return done(declare(script, statement.declaration))
    case 'assign':
      return done(runAssign(script, statement))
    case 'if':
    case 'caseStatement':
      return runBranch(script, statement)
    case 'loop':
    case 'while':
    case 'repeat':
    case 'forRange':
    case 'forEach':
      return runLoop(script, statement)
    case 'break':
    case 'continue':
      return { kind: statement.kind, label: statement.label?.name ?? null }
    case 'return':
      return runReturn(script, statement)
    case 'raise':
      return runRaise(script, statement)
    case 'openCursor':
      return done(openCursor(script, statement))
    case 'fetchCursor':
      return done(fetchCursor(script, statement))
    case 'closeCursor':
      closeCursor(script, statement)
      return undefined
    case 'nullStatement':
      return undefined
    case 'functionStatement':
      return done(evaluate(script, statement.call))
    case 'executeImmediate':
      return done(runInside(script, await immediateStatement(script, statement)))
    case 'call': {
      const nested = nestedProcedure(script, statement)
      return nested === undefined ? done(runChild(script, statement)) : callNested(script, nested, statement)
    }
    case 'job':
      return done(startJob(script, statement))
    case 'await':
      awaitJob(script, statement)
      return undefined
    case 'cancel':
      cancelJob(script, statement)
      return undefined
    default:
      return done(runChild(script, statement))
  }
}

/** A procedure of the block: what it returns is for INTO. */
async function callNested(script: Script, nested: NestedProcedure, call: Call): Promise<Flow> {
  const flow = await runNested(script, nested, call)
  if (flow?.kind !== 'return') return flow
  const value = flow.value ?? undefined
  if (call.into !== undefined && (value === undefined || !('batches' in value)))
    await assign(script, call.into.name.toUpperCase(), value)
  return undefined
}

async function done(work: Promise<unknown>): Promise<undefined> {
  await work
}

/** `name := value`; a RESULTSET takes the rows of a query. */
async function runAssign(script: Script, { name, value }: Assign): Promise<void> {
  const entry = findEntry(script.frame, name.name)
  if (entry?.kind === 'resultSet') {
    if (value.kind === 'job') await giveResult(script, entry, value)
    else if (value.kind === 'subquery') entry.result = await runChild(script, value.query)
    else throw unsupportedFeature('a RESULTSET of anything but a statement in parentheses')
    return
  }
  const found = await givenValue(script, value)
  await atExpression(value.span.start, () => assign(script, name.name, found))
}
