import type { Block, ExecuteImmediate } from '@mesh/sql'
import type { Execution } from '../execution.ts'
import { column, type Outcome, rowsOutcome } from '../outcome.ts'
import { numberBinds } from '../resolve-names.ts'
import { nullConstant } from './constant.ts'
import { outcomeOf } from './result.ts'
import { immediateStatement } from './run-immediate.ts'
import { runScript, scriptOf } from './run-script.ts'

/** A block that stands for itself: its result is one row of one column, or the table that it returns. */
export async function runAnonymousBlock(execution: Execution, block: Block): Promise<Outcome> {
  const value = (await runScript(scriptOf(execution, execution.text), block)) ?? nullConstant
  if ('batches' in value) return outcomeOf(value)
  return rowsOutcome([column('anonymous block', value.type)], [[value.value]])
}

/** EXECUTE IMMEDIATE outside of a block: gives what its statement gives. */
export async function executeImmediate(execution: Execution, written: ExecuteImmediate): Promise<Outcome> {
  const statement = await immediateStatement(scriptOf(execution, execution.text), numberBinds(written))
  return execution.inside({ ...statement, queryId: null })
}
