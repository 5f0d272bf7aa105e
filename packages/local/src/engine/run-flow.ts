import { randomUUID } from 'node:crypto'
import { type Flow, type FlowResult, type Statement, type TableFunction, transformSql } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import type { Execution } from './execution.ts'
import type { Outcome } from './outcome.ts'
import { parse } from './parse.ts'
import { resultScanOf } from './result-scan-of.ts'

/**
 * Statements one after the other, of which each reads the results of those before it. The result of the last one is that of all.
 * Source: https://docs.snowflake.com/en/sql-reference/operators-flow
 */
export async function runFlow(execution: Execution, { statements }: Flow): Promise<Outcome> {
  const { text } = execution
  if (execution.binds.length > 0) throw unsupportedFeature('binds of statements that are joined by ->>')
  const queryIds: string[] = []
  for (const [index, node] of statements.entries()) {
    const part = text.slice(node.span.start, node.span.end)
    const statement = readResults(parse(part), queryIds)
    const queryId = randomUUID()
    const outcome = await execution.inside({ statement, text: part, binds: [], queryId })
    if (index === statements.length - 1) return outcome
    if (outcome.kind !== 'rows') throw unsupportedFeature('PUT or GET before ->>')
    for await (const _ of outcome.batches);
    queryIds.push(queryId)
  }
  throw invalidStatement('a flow without statements')
}

/** A statement in which `$n` in FROM is the result of the n-th statement before it. */
function readResults(statement: Statement, queryIds: readonly string[]): Statement {
  return transformSql(statement, {
    flowResult: ({ position, alias, span }: FlowResult): TableFunction => {
      const queryId = queryIds.at(-position)
      if (queryId === undefined || position < 1)
        throw invalidStatement(`There is no statement $${position} before this one.`)
      return {
        kind: 'tableFunction',
        lateral: false,
        call: resultScanOf(queryId, span),
        span,
        ...(alias !== undefined && { alias }),
      }
    },
  })
}
