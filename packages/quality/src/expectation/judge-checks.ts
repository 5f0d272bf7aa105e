import type { QualifiedName } from '@mesh/core'
import { formatQualifiedName, parseQualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { notASubject } from '../errors.ts'
import { evaluateChecks } from '../rows/evaluate-checks.ts'
import type { EvaluateOptions } from '../rows/evaluate-options.ts'
import type { CheckRun } from '../run/check-run.ts'
import { runChecks } from '../run/run-checks.ts'
import { dataFile } from '../source/data-file.ts'
import type { ExpectationOptions } from './expectation-options.ts'
import { loadEngine } from './load-engine.ts'
import { isDataset, isTableSubject, type Subject } from './subject.ts'

const usualSamples = 5

/**
 * Runs checks over a subject: over rows at once, over files and tables by an engine.
 *
 * @throws QUALITY.NOT_A_SUBJECT, QUALITY.ENGINE_MISSING
 */
export function judgeChecks(
  subject: Subject,
  checks: readonly Check[],
  options: ExpectationOptions & Pick<EvaluateOptions, 'columns'> = {},
): CheckRun | Promise<CheckRun> {
  const { clock, samples = usualSamples, columns } = options
  const shared = { ...(clock !== undefined && { clock }), samples: { limit: samples } }
  if (typeof subject === 'string') return judgeFile(subject, checks, shared)
  if (isTableSubject(subject)) {
    const { client, table } = subject
    return runChecks(client, table === undefined ? checks : onTable(checks, table), shared)
  }
  if (!Array.isArray(subject) && !isDataset(subject))
    throw notASubject(kindOf(subject), 'Give an array of row objects, or arrays by the names of tables.')
  return evaluateChecks(subject, checks, { ...shared, ...(columns !== undefined && { columns }) })
}

async function judgeFile(
  path: string,
  checks: readonly Check[],
  options: Parameters<typeof runChecks>[2],
): Promise<CheckRun> {
  const file = dataFile(path)
  const names = new Set(checks.map(({ table }) => formatQualifiedName(table)))
  if (names.size > 1)
    throw notASubject(`one file for the tables ${[...names].join(', ')}`, 'Give the checks of one table.')
  const client = await loadEngine()
  try {
    return await runChecks(client, checks, {
      ...options,
      tables: Object.fromEntries([...names].map((name) => [name, file])),
    })
  } finally {
    await client.close()
  }
}

/** The checks of one table, which is elsewhere. */
function onTable(checks: readonly Check[], table: string | QualifiedName): readonly Check[] {
  const name = typeof table === 'string' ? parseQualifiedName(table) : table
  return checks.map((check) => ({ ...check, table: name }))
}

const kindOf = (subject: unknown): string =>
  subject === null ? 'null' : typeof subject === 'object' ? 'an object' : `a ${typeof subject}`
