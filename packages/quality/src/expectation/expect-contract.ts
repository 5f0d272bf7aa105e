import type { Contract } from '@mesh/contracts'
import { storedName } from '@mesh/contracts'
import { metricColumns } from '../metric/metric-columns.ts'
import { assertJudged } from './expect-checks.ts'
import type { ContractOptions } from './expectation-options.ts'
import { type ContractJudgement, judgeContract } from './judge-contract.ts'
import type { RowComplaint } from './row-complaints.ts'
import type { Subject } from './subject.ts'
import { tellFailure } from './tell-failure.ts'
import type { Verdict } from './verdict.ts'
import { whenReady } from './when-ready.ts'

/**
 * Whether a subject keeps a contract.
 *
 * @throws QUALITY.NOT_JUDGED when a promise could not be measured and no row says why.
 */
export const expectContract = (
  subject: Subject,
  contract: Contract,
  options: ContractOptions = {},
): Verdict | Promise<Verdict> =>
  whenReady(judgeContract(subject, contract, options), (judgement) => verdictOf(judgement, options))

function verdictOf(
  { contract, run, complaints, masked }: ContractJudgement,
  { strict = false }: ContractOptions,
): Verdict {
  const broken = run.results.filter(({ outcome }) => outcome === 'fail' || (strict && outcome === 'warn'))
  const stored = new Map(
    (contract.schema ?? []).flatMap(({ properties = [] }) =>
      properties.map((each) => [each.name, storedName(each)]),
    ),
  )
  const storedOf = ({ column }: RowComplaint): string => stored.get(column) ?? column
  const wrong = new Set(complaints.map(storedOf))
  // A value of another type than promised can be judged by no check of its column: the row says what is wrong.
  const results = run.results.filter(
    ({ outcome, check }) =>
      outcome !== 'error' || !metricColumns(check.metric).some((column) => wrong.has(column)),
  )
  const errors = results.filter(({ outcome }) => outcome === 'error').length
  assertJudged({ ...run, results, counts: { ...run.counts, error: errors, skipped: 0 } })
  const told = new Set(broken.flatMap(({ check }) => metricColumns(check.metric)))
  const others = complaints.filter((complaint) => !told.has(storedOf(complaint)))
  const isKept = broken.length === 0 && complaints.length === 0
  return {
    pass: isKept,
    message: () =>
      isKept
        ? `Expected the contract ${contract.id} to be broken, and ${run.results.length} checks pass`
        : tellFailure(
            titleOf(
              contract.id,
              broken.length,
              run.results.length,
              new Set(others.map(({ table, row }) => `${table} ${row}`)).size,
            ),
            { ...run, results },
            others,
            masked,
          ),
  }
}

function titleOf(contract: string, failed: number, checks: number, rows: number): string {
  const found = [
    ...(failed > 0 ? [`${failed} of ${checks} checks fail${failed === 1 ? 's' : ''}`] : []),
    ...(rows > 0 ? [`${rows} row${rows === 1 ? ' is' : 's are'} not what it says`] : []),
  ]
  return `Expected the contract ${contract} to be kept: ${found.join(', ')}`
}
