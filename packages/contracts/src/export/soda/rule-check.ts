import type { LibraryRule, QualityRule } from '../../odcs/quality.ts'
import type { SchemaProperty } from '../../odcs/schema.ts'
import { storedName } from '../../reference/stored-name.ts'
import { loseRuleNotes } from '../lose-rule-notes.ts'
import type { Loss } from '../loss.ts'
import type { SodaCheck } from './soda-check.ts'
import { sodaThreshold } from './soda-threshold.ts'

/** Where a rule stands. */
export interface CheckPlace {
  readonly pointer: string
  readonly lose: (loss: Loss) => void
  /** The column that it is about; absent for a table. */
  readonly column?: string
  readonly columns?: readonly SchemaProperty[]
}

/** A quality rule as a check; none, and a report, when there is no such check. */
export function ruleCheck(rule: QualityRule, place: CheckPlace): readonly SodaCheck[] {
  const check =
    'metric' in rule ? libraryCheck(rule, place) : 'query' in rule ? queryCheck(rule) : ownCheck(rule)
  if (check !== undefined) {
    loseRuleNotes(rule, place.pointer, place.lose)
    return [check]
  }
  place.lose({ pointer: place.pointer, message: 'No check of Soda says what this rule says' })
  return []
}

function libraryCheck(rule: LibraryRule, { column, columns }: CheckPlace): SodaCheck | undefined {
  const threshold = sodaThreshold(rule)
  if (threshold === undefined) return undefined
  const { validValues, pattern, missingValues, properties } = rule.arguments ?? {}
  const head = { ...(rule.name !== undefined && { name: rule.name }), threshold }
  switch (rule.metric) {
    case 'rowCount':
      return column === undefined && rule.unit !== 'percent' ? { row_count: head } : undefined
    case 'nullValues':
      return column === undefined ? undefined : { missing: head }
    case 'missingValues':
      // Soda takes NULL for missing in any case.
      if (column === undefined || !Array.isArray(missingValues) || !missingValues.includes(null))
        return undefined
      return { missing: { ...head, missing_values: missingValues.filter((each) => each !== null) } }
    case 'invalidValues':
      if (column === undefined || (validValues === undefined) === (pattern === undefined)) return undefined
      if (Array.isArray(validValues) && !validValues.every(isNumberOrText)) return undefined
      return {
        invalid: {
          ...head,
          ...(validValues !== undefined && { valid_values: validValues }),
          ...(pattern !== undefined && { valid_format: { name: `pattern of ${column}`, regex: pattern } }),
        },
      }
    case 'duplicateValues':
      if (column !== undefined) return properties === undefined ? { duplicate: head } : undefined
      if (!Array.isArray(properties)) return undefined
      return {
        duplicate: {
          columns: properties.map((name) => {
            const found = columns?.find((each) => each.name === name)
            return found === undefined ? String(name) : storedName(found)
          }),
          ...head,
        },
      }
    default:
      return undefined
  }
}

function queryCheck(rule: Extract<QualityRule, { readonly query: string }>): SodaCheck | undefined {
  const threshold = sodaThreshold({ ...rule, unit: undefined })
  if (threshold === undefined || /\{[\w.]+\}/.test(rule.query)) return undefined
  return { metric: { ...(rule.name !== undefined && { name: rule.name }), query: rule.query, threshold } }
}

/** A check in Soda's own words is taken as it is. */
function ownCheck(rule: QualityRule): SodaCheck | undefined {
  if (!('engine' in rule) || !/^soda/i.test(rule.engine) || typeof rule.implementation !== 'object')
    return undefined
  const entries = Object.entries(rule.implementation)
  const [type, body] = entries[0] ?? []
  if (entries.length !== 1 || type === undefined || typeof body !== 'object') return undefined
  return { [type]: body as Readonly<Record<string, unknown>> | null }
}

/** Soda never counts NULL as invalid, and compares numbers and texts. */
const isNumberOrText = (value: unknown) => typeof value === 'number' || typeof value === 'string'
