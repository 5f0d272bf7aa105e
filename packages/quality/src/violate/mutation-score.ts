import type { Contract } from '@mesh/contracts'
import { type Clock, fixedClock, isMeshError } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { frameContract } from '../dataset/contract-frame.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import { evaluateDataset } from '../dataset/evaluate-dataset.ts'
import { rowsByStoredName } from '../dataset/rows-by-stored-name.ts'
import type { GenerateOptions } from '../generate/generate-options.ts'
import { generateRows } from '../generate/generate-rows.ts'
import { type Outcome, outcomes } from '../run/outcome.ts'
import { violateDataset } from './violate.ts'

/** Which rules of a contract a suite of checks would notice to be broken. */
export interface MutationScore {
  readonly kind: 'mutationScore'
  /** Caught rules divided by those that could be broken, 0 to 1; 1 when there is none. */
  readonly score: number
  /** In the order of the contract. */
  readonly rules: readonly RuleScore[]
}

/** What became of one rule. */
export interface RuleScore {
  /** The check that the contract itself has for the rule. */
  readonly check: Check
  /** `untried` when no rows that break it were found. */
  readonly outcome: 'caught' | 'missed' | 'untried'
  /** Ids of the checks of the suite that found the violation. */
  readonly caughtBy: readonly string[]
  /** Why it was not tried. */
  readonly reason?: string
}

/** How a suite is scored: how rows are made. */
export interface MutationOptions extends Pick<GenerateOptions, 'rows' | 'seed' | 'contracts' | 'columns'> {
  /** @defaultValue 2026-01-01T00:00:00Z */
  readonly clock?: Clock
}

const usualClock = fixedClock('2026-01-01T00:00:00Z')

/**
 * Scores a suite of checks by the contract of their tables: valid rows are made, each rule of the contract is broken in the
 * smallest way, and the suite is run over the result. A rule is caught when a check of the suite becomes worse than it was.
 *
 * @throws as {@link generateRows}
 * @example
 * const { score, rules } = mutationScore(orders, [check.unique('orders', 'id')])
 */
export function mutationScore(
  contract: Contract,
  suite: readonly Check[],
  options: MutationOptions = {},
): MutationScore {
  const { clock = usualClock, contracts = [] } = options
  const frame = frameContract(contract, { contracts })
  const given: Dataset = generateRows(contract, { ...options, clock })
  const others = othersOf(contracts, { ...options, clock })
  const judge = (rows: Dataset, checks: readonly Check[]) =>
    evaluateDataset(frame, rows, checks, { clock, others }).results
  const before = judge(given, suite)
  const rules = frame.checks.map((check): RuleScore => {
    const violation = attempt(() => violateDataset(frame, given, check, { clock, others, contracts }))
    if (typeof violation === 'string') return { check, outcome: 'untried', caughtBy: [], reason: violation }
    const after = judge(violation.rows, suite)
    const caughtBy = after
      .filter((result, index) => isWorse(result.outcome, before[index]?.outcome))
      .map((each) => each.check.id)
    return { check, outcome: caughtBy.length > 0 ? 'caught' : 'missed', caughtBy }
  })
  const tried = rules.filter(({ outcome }) => outcome !== 'untried').length
  const caught = rules.filter(({ outcome }) => outcome === 'caught').length
  return { kind: 'mutationScore', score: tried === 0 ? 1 : caught / tried, rules }
}

const isWorse = (after: Outcome, before: Outcome | undefined): boolean =>
  after !== 'error' && outcomes.indexOf(after) > outcomes.indexOf(before ?? 'pass')

/** The rows that other contracts make by themselves, by the names of their tables. */
function othersOf(
  contracts: readonly Contract[],
  options: GenerateOptions,
): Readonly<Record<string, readonly DataRow[]>> {
  return Object.fromEntries(
    contracts.flatMap((each) =>
      Object.entries(
        rowsByStoredName(frameContract(each, { contracts }).tables, generateRows(each, options)),
      ),
    ),
  )
}

function attempt<Value>(work: () => Value): Value | string {
  try {
    return work()
  } catch (error) {
    if (isMeshError(error)) return error.why ?? error.message
    throw error
  }
}
