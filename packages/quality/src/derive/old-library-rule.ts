import type { LibraryRule, QualityMetric, QualityRule } from '@mesh/contracts'

/** What ODCS v3.0 calls the metrics of its library, in the member `rule`. */
const metrics: Readonly<Record<string, QualityMetric>> = {
  nullCheck: 'nullValues',
  nullCount: 'nullValues',
  nullValues: 'nullValues',
  uniqueCheck: 'duplicateValues',
  duplicateCount: 'duplicateValues',
  duplicateValues: 'duplicateValues',
  validValues: 'invalidValues',
  invalidValues: 'invalidValues',
  missingValues: 'missingValues',
  countCheck: 'rowCount',
  rowCount: 'rowCount',
}

/** Rules of v3.0 that say by their name that there shall be none. */
const zero: ReadonlySet<string> = new Set(['nullCheck', 'uniqueCheck', 'validValues'])

/** A rule of the library in the words of the newest standard, also one that ODCS v3.0 spells; nothing for other rules. */
export function libraryRule(rule: QualityRule): LibraryRule | undefined {
  if (rule.type !== undefined && rule.type !== 'library') return undefined
  if ('metric' in rule) return rule
  const old: OldRule = rule
  const metric = typeof old.rule === 'string' ? metrics[old.rule] : undefined
  if (metric === undefined || typeof old.rule !== 'string') return undefined
  const { validValues, mustBeGreaterThan: low, mustBeLessThan: high, ...rest } = old
  const isRange = typeof low === 'number' && typeof high === 'number'
  const compares = Object.keys(old).some((name) => name.startsWith('must'))
  return {
    ...rest,
    type: 'library',
    metric,
    ...(isRange && { mustBeBetween: [low, high] as const }),
    ...(!isRange && typeof low === 'number' && { mustBeGreaterThan: low }),
    ...(!isRange && typeof high === 'number' && { mustBeLessThan: high }),
    ...(!compares && zero.has(old.rule) && { mustBe: 0 }),
    ...(validValues !== undefined && { arguments: { validValues } }),
  } as LibraryRule
}

/** What a rule of v3.0 may hold beside. */
type OldRule = QualityRule & {
  readonly rule?: unknown
  readonly validValues?: unknown
  readonly mustBeGreaterThan?: unknown
  readonly mustBeLessThan?: unknown
}
