import type { Statement } from '@mesh/sql'
import { readStages } from '../stage/load/read-stages.ts'
import { logged } from '../usage/logged.ts'
import { abortTransactions } from './abort-transactions.ts'
import { assertStandsAlone } from './assert-stands-alone.ts'
import { assertSupported } from './assert-supported.ts'
import { executeStatement } from './execute-statement.ts'
import type { Execution, InsideStatement } from './execution.ts'
import { holdsStatements } from './holds-statements.ts'
import { inTransaction } from './in-transaction.ts'
import { readMoments } from './moments.ts'
import type { Outcome } from './outcome.ts'
import { callTables } from './procedure/call-tables.ts'
import { resolveNames } from './resolve-names.ts'
import { resolvePivots } from './resolve-pivots.ts'
import { readResults } from './result-scan.ts'

/**
 * Runs a statement that has been read: names and moments that the account has to say are looked up, then it is executed. With an
 * id it is written down in the log of queries.
 *
 * @throws SQL.* with Snowflake's codes.
 */
export async function runStatement(
  base: Execution,
  { statement: written, text, binds, queryId, outputs }: InsideStatement,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  assertSupported(written, text)
  assertStandsAlone(written, text)
  const { session, state } = base
  const holds = holdsStatements(written)
  // Variables that names come from may have been set by the statement before.
  const named = holds ? written : resolveNames(session, written, binds)
  const execution: Execution = {
    ...base,
    text,
    binds,
    signal,
    advances: advancing.has(named.kind),
    ...(outputs !== undefined && { outputs }),
    inside: async (each) => {
      const outcome = await runStatement(base, each, signal)
      return outcome.kind === 'rows' && each.queryId !== null
        ? session.results.keep(each.queryId, outcome)
        : outcome
    },
  }
  const run = async () => {
    // What stands in a block is looked up when its turn comes.
    if (holds) return executeStatement(execution, named)
    await abortTransactions(execution, named)
    const statement = await callTables(execution, named)
    const moments = await readMoments(execution, statement)
    const stages =
      statement.kind === 'copyIntoTable' ? execution.stages : await readStages(execution, statement)
    const scanned = await readResults(execution, statement)
    const ready = { ...execution, moments, stages, scanned }
    return executeStatement(ready, await resolvePivots(ready, statement))
  }
  const ruled = () => inTransaction(execution, named, run)
  return queryId === null ? ruled() : logged(state, { id: queryId, text, session, statement: named }, ruled)
}

/** Statements that use up the streams that they read. */
const advancing: ReadonlySet<Statement['kind']> = new Set([
  'insert',
  'update',
  'delete',
  'merge',
  'multiTableInsert',
  'createTable',
])
