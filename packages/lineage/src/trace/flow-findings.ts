import type { Diagnostic } from '@mesh/core'
import type { BoundQuery, Statement } from '@mesh/sql'
import type { Flow } from './flow.ts'
import { queriesWithin } from './queries-within.ts'

/** What may be missing in the trace of a statement: it moves nothing, or it reads files. */
export function flowFindings({ kind, span }: Statement, flows: readonly Flow[]): readonly Diagnostic[] {
  const where = { offset: span.start }
  if (flows.length === 0)
    return [
      {
        code: 'LINEAGE.NO_FLOW',
        severity: 'info',
        message: `A statement of kind ${kind} moves no data between columns`,
        hint: 'Trace a query, CREATE … AS, INSERT, UPDATE, DELETE, MERGE, COPY INTO, or what holds one of them.',
        where,
      },
    ]
  const filled = flows.find(({ target, query }) => target !== undefined && readsFiles(query))
  if (filled === undefined) return []
  return [
    {
      code: 'LINEAGE.FILES',
      severity: 'info',
      message: `${filled.target?.name} is filled from files, which have no columns to trace`,
      where,
    },
  ]
}

const readsFiles = (query: BoundQuery): boolean =>
  [...queriesWithin([query])].some(({ relations }) => relations.some(({ source }) => source.kind === 'stage'))
