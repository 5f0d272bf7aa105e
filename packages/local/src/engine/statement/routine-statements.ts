import { callProcedure } from '../procedure/call-procedure.ts'
import { callWithProcedure } from '../procedure/call-with-procedure.ts'
import { executeImmediate, runAnonymousBlock } from '../scripting/run-anonymous-block.ts'
import type { StatementHandlers } from './statement-handlers.ts'

/** Statements that run others. */
export const routineStatements: StatementHandlers = {
  block: runAnonymousBlock,
  executeImmediate,
  call: callProcedure,
  callWithProcedure,
}
