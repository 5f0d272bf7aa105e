import type { Check, CheckResult, CheckRun, Outcome } from '../../src/exports/index.ts'

/** A check of a table. It is made without the package, because processes begin that have to be there soon. */
export const checkOf = (table: string): Check => ({
  kind: 'check',
  id: `${table} missing`,
  table: { name: table },
  metric: { kind: 'missingRows', column: 'X', missingValues: [] },
  must: { kind: 'compare', measure: 'value', operator: '=', limit: 0 },
  sample: { columns: ['X'], masked: [] },
})

/** A run that began at an instant and measured a value of each table; null for none. */
export function runOf(at: string, values: Readonly<Record<string, number | null>>): CheckRun {
  const results = Object.entries(values).map(([table, value]): CheckResult => {
    const outcome: Outcome = value === 0 ? 'pass' : value === null ? 'error' : 'fail'
    return {
      kind: 'checkResult',
      check: checkOf(table),
      outcome,
      ...(value !== null && { value, rows: 100 }),
      threshold: 'must be 0',
      ms: 1,
    }
  })
  const count = (outcome: Outcome) => results.filter((each) => each.outcome === outcome).length
  return {
    kind: 'checkRun',
    startedAt: at,
    ms: 12,
    statements: 1,
    engine: 'duckdb',
    outcome: count('error') > 0 ? 'error' : count('fail') > 0 ? 'fail' : 'pass',
    counts: {
      pass: count('pass'),
      skipped: 0,
      warn: 0,
      fail: count('fail'),
      error: count('error'),
    },
    results,
  }
}

/** The n-th day of 2026 as the beginning of a run. */
export const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString()
