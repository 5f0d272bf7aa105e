import { randomUUID } from 'node:crypto'
import { type SqlNode, type Statement, type TableFunction, transformSql, walkSql } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Session } from '../../session/session.ts'
import { tableFunctions } from '../../translate/table-function/table-functions.ts'
import { activeRoles } from '../access.ts'
import type { Execution } from '../execution.ts'
import { resultScanOf } from '../result-scan-of.ts'
import { calledRoutines } from '../routine/called-routines.ts'

/** Statements whose queries may call procedures. */
const calling: ReadonlySet<Statement['kind']> = new Set([
  'query',
  'insert',
  'multiTableInsert',
  'update',
  'delete',
  'merge',
  'createTable',
])

/**
 * Calls the procedures that a statement selects from, `TABLE(my_procedure('a'))`, and puts their results in their place.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-selecting-from
 *
 * @throws SQL.SYNTAX for a procedure without named columns and for one that changes something.
 */
export async function callTables(execution: Execution, statement: Statement): Promise<Statement> {
  const calls = calling.has(statement.kind) ? callsOf(execution, statement) : []
  if (calls.length === 0) return statement
  if (hasBinds(statement)) throw unsupportedFeature('binds in a query that calls a procedure')
  const queryIds = new Map<number, string>()
  for (const { call } of calls) {
    const queryId = randomUUID()
    const { session, text } = execution
    await whileReading(session, async () => {
      const outcome = await execution.inside({
        statement: { kind: 'call', call, span: call.span },
        text,
        binds: [],
        queryId,
      })
      if (outcome.kind === 'rows') for await (const _ of outcome.batches);
    })
    queryIds.set(call.span.start, queryId)
  }
  return transformSql(statement, {
    tableFunction: (from) => {
      const queryId = queryIds.get(from.call.span.start)
      return queryId === undefined ? from : { ...from, call: resultScanOf(queryId, from.call.span) }
    },
  })
}

/** The tables of a statement that are procedures. */
function callsOf({ state: { catalog }, session }: Execution, statement: SqlNode): readonly TableFunction[] {
  const found: TableFunction[] = []
  walkSql(statement, {
    tableFunction: (from) => {
      const [name, ...more] = from.call.name.parts.map((part) => part.name).reverse()
      if (more.length === 0 && (name === 'RESULT_SCAN' || Object.hasOwn(tableFunctions, name ?? ''))) return
      const roles = activeRoles(catalog, session)
      if (calledRoutines('FUNCTION', catalog, roles, session, from.call).length > 0) return
      const procedures = calledRoutines('PROCEDURE', catalog, roles, session, from.call)
      if (procedures.length === 0) return
      if (procedures.some(({ returns }) => returns.kind !== 'table' || returns.columns.length === 0))
        throw invalidStatement(
          `Procedure ${name} cannot be selected from: it does not return a table of named columns.`,
        )
      found.push(from)
    },
  })
  return found
}

function hasBinds(statement: SqlNode): boolean {
  let found = false
  walkSql(statement, {
    placeholder: () => {
      found = true
    },
  })
  return found
}

/** What is called changes nothing. */
async function whileReading(session: Session, work: () => Promise<void>): Promise<void> {
  const { readsOnly = false } = session
  session.readsOnly = true
  try {
    await work()
  } finally {
    session.readsOnly = readsOnly
  }
}
