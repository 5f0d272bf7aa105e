import type { Contract } from '@mesh/contracts'
import { type Clock, fixedClock, formatQualifiedName, sameQualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { type ContractFrame, frameContract } from '../dataset/contract-frame.ts'
import type { DataRow, Dataset } from '../dataset/dataset.ts'
import { evaluateDataset } from '../dataset/evaluate-dataset.ts'
import { noTable, notViolable, unknownRule } from '../errors.ts'
import { applyEdits } from './apply-edits.ts'
import { ageEdits } from './candidate/age-edits.ts'
import { anyEdits } from './candidate/any-edits.ts'
import { countEdits } from './candidate/count-edits.ts'
import { jsonEdits } from './candidate/json-edits.ts'
import { keyEdits } from './candidate/key-edits.ts'
import { missingEdits } from './candidate/missing-edits.ts'
import { orphanEdits } from './candidate/orphan-edits.ts'
import { valueEdits } from './candidate/value-edits.ts'
import type { Edit } from './edit.ts'
import type { ViolationContext } from './violation-context.ts'

/** Rows that break one rule. */
export interface Violation<Data> {
  readonly rows: Data
  /** The check that finds it. */
  readonly check: Check
  readonly edits: readonly Edit[]
  /** Ids of other checks that it breaks too, because no change of rows breaks the rule alone; mostly none. */
  readonly alsoBreaks: readonly string[]
}

/** How a violation is searched for. */
export interface ViolateOptions {
  /** Other contracts that relationships lead to. @defaultValue none */
  readonly contracts?: readonly Contract[]
  /** Rows of tables of other contracts, by the name of the table. @defaultValue none: references to them are not judged */
  readonly others?: Readonly<Record<string, readonly DataRow[]>>
  /** What "now" is for ages. @defaultValue 2026-01-01T00:00:00Z, as for generated rows */
  readonly clock?: Clock
}

const usualClock = fixedClock('2026-01-01T00:00:00Z')
const mostTries = 60

/**
 * The smallest change of valid rows that breaks exactly one rule of their contract: a cell where a cell is enough. The rows given
 * stay as they are. The rule is a check that is derived from the contract, or its id.
 *
 * @throws QUALITY.UNKNOWN_RULE when the contract has no such rule; QUALITY.NOT_VIOLABLE when no change was found that breaks it,
 * as for rules in SQL.
 * @example
 * const { rows } = violate(generateRows(orders), orders, 'ORDERS.ID surplusRows')
 */
export function violate<Data extends readonly DataRow[] | Dataset>(
  rows: Data,
  contract: Contract,
  rule: Check | string,
  options: ViolateOptions = {},
): Violation<Data> {
  const frame = frameContract(contract, options)
  const isList = Array.isArray(rows)
  const [only] = frame.tables
  const data: Dataset = isList ? { [only?.name ?? '']: rows as readonly DataRow[] } : (rows as Dataset)
  const found = violateDataset(frame, data, ruleOf(frame, rule), options)
  return { ...found, rows: (isList ? found.rows[only?.name ?? ''] : found.rows) as Data }
}

/** The check of a rule: by id, or by what it measures. */
function ruleOf({ checks, contract }: ContractFrame, rule: Check | string): Check {
  const id = typeof rule === 'string' ? rule : rule.id
  const pointer = typeof rule === 'string' ? undefined : rule.source?.pointer
  const found =
    checks.find((check) => check.id === id) ??
    checks.find((check) => check.id.endsWith(`.${id}`) || id.endsWith(`.${check.id}`)) ??
    checks.find((check) => pointer !== undefined && check.source?.pointer === pointer)
  if (found === undefined)
    throw unknownRule(
      id,
      contract.id,
      checks.map((check) => check.id),
    )
  return found
}

/** As {@link violate}, for rows of a contract that is framed already. */
export function violateDataset(
  frame: ContractFrame,
  data: Dataset,
  check: Check,
  { clock = usualClock, others = {}, contracts = [] }: ViolateOptions = {},
): Violation<Dataset> {
  const table = frame.tables.find(({ stored }) => sameQualifiedName(stored, check.table))
  if (table === undefined || data[table.name] === undefined)
    throw noTable(formatQualifiedName(check.table), Object.keys(data))
  const outcomes = (rows: Dataset, checks: readonly Check[]) =>
    evaluateDataset(frame, rows, checks, { clock, others }).results
  const before = outcomes(data, frame.checks)
  const passing = frame.checks.filter((_, index) => isPassing(before[index]))
  const result = before[frame.checks.indexOf(check)]
  if (result === undefined || !passing.includes(check))
    throw notViolable(
      check.id,
      'the rows do not keep it as they are',
      'Give valid rows, such as generateRows makes.',
    )
  const context: ViolationContext = {
    frame,
    data,
    check,
    result,
    table,
    rows: data[table.name] ?? [],
    now: clock.now(),
    options: { contracts, clock },
  }
  const rest = passing.filter((each) => each !== check)
  let best: Violation<Dataset> | undefined
  let tries = 0
  for (const edits of candidates(context)) {
    if (tries === mostTries) break
    const rows = applyEdits(frame.tables, data, edits)
    if (!isBroken(outcomes(rows, [check])[0])) continue
    tries += 1
    const alsoBreaks = outcomes(rows, rest)
      .filter((each) => !isPassing(each))
      .map((each) => each.check.id)
    if (best === undefined || alsoBreaks.length < best.alsoBreaks.length)
      best = { rows, check, edits, alsoBreaks }
    if (alsoBreaks.length === 0) break
  }
  if (best === undefined) throw notViolable(check.id, 'no change of the rows was found that breaks it')
  return best
}

const isPassing = (result: { readonly outcome: string } | undefined) => result?.outcome === 'pass'

const isBroken = (result: { readonly outcome: string } | undefined) =>
  result?.outcome === 'fail' || result?.outcome === 'warn'

function* candidates(context: ViolationContext): Iterable<readonly Edit[]> {
  for (const search of [valueEdits, jsonEdits, missingEdits, keyEdits, orphanEdits, countEdits, ageEdits])
    yield* search(context)
  const isOwn = ['brokenRows', 'customMetric', 'failingRows'].includes(context.check.metric.kind)
  if (isOwn || !context.check.metric.kind.endsWith('Rows')) yield* anyEdits(context)
}
