import { formatQualifiedName } from '@mesh/core'
import { describeCheck } from '../check/describe-check.ts'
import { tellResult } from '../report/tell-result.ts'
import type { CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { type Outcome, outcomes } from '../run/outcome.ts'
import type { AlertItem } from './alert-message.ts'
import type { AlertEntry } from './state/alert-state.ts'

/** What a run changes: failures are opened or go on, what passes is resolved; a check that was skipped, or is not in it, stays. */
export function advanceEntries(
  entries: readonly AlertEntry[],
  run: CheckRun,
  worthTelling: Outcome,
  groupOf: (result: CheckResult) => string,
): readonly AlertEntry[] {
  const known = new Map(entries.map((entry): [string, AlertEntry] => [entryKey(entry.item), entry]))
  for (const result of run.results) {
    if (result.outcome === 'skipped') continue
    const key = entryKey({ check: result.check.id, table: formatQualifiedName(result.check.table) })
    const before = known.get(key)
    const fails = outcomes.indexOf(result.outcome) >= outcomes.indexOf(worthTelling)
    if (fails) known.set(key, opened(result, before, run.startedAt, groupOf(result)))
    else if (before !== undefined) known.set(key, resolved(result, before, run.startedAt))
  }
  return [...known.values()]
}

/** One text for each check of an alerter. */
export const entryKey = ({ check, table }: Pick<AlertItem, 'check' | 'table'>): string =>
  JSON.stringify([table, check])

function opened(result: CheckResult, before: AlertEntry | undefined, at: string, group: string): AlertEntry {
  const goesOn = before?.status === 'open'
  return {
    item: itemOf(result, goesOn ? before.item.since : at),
    group: before?.group ?? group,
    status: 'open',
    told: before?.told ?? {},
    ...(goesOn && before.acknowledged !== undefined && { acknowledged: before.acknowledged }),
  }
}

const resolved = (result: CheckResult, before: AlertEntry, at: string): AlertEntry => ({
  item: itemOf(result, before.status === 'open' ? before.item.since : at),
  group: before.group,
  status: 'resolved',
  told: before.told,
})

const itemOf = (result: CheckResult, since: string): AlertItem => ({
  check: result.check.id,
  table: formatQualifiedName(result.check.table),
  asks: describeCheck(result.check),
  outcome: result.outcome,
  told: tellResult(result),
  threshold: result.threshold,
  since,
  ...(result.check.owner !== undefined && { owner: result.check.owner }),
  ...(result.check.severity !== undefined && { severity: result.check.severity }),
})
