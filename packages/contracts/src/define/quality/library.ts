import type { LibraryRule } from '../../odcs/quality.ts'
import type { ComparisonRule } from './comparison.ts'

/** How many values are NULL. A rule of a column. */
export function nullValues(rule: ComparisonRule): LibraryRule {
  return libraryRule('nullValues', rule)
}

/** How many values mean "missing": those given, of which one may be null. A rule of a column. */
export function missingValues(
  rule: ComparisonRule & { readonly missingValues: readonly unknown[] },
): LibraryRule {
  const { missingValues: values, ...rest } = rule
  return libraryRule('missingValues', rest, { missingValues: values })
}

/** How many values are outside the given list or do not match the pattern. A rule of a column. */
export function invalidValues(
  rule: ComparisonRule & { readonly validValues?: readonly unknown[]; readonly pattern?: string },
): LibraryRule {
  const { validValues, pattern, ...rest } = rule
  return libraryRule('invalidValues', rest, {
    ...(validValues !== undefined && { validValues }),
    ...(pattern !== undefined && { pattern }),
  })
}

/** How many values, or combinations of the given properties, occur more than once. A rule of a column or a table. */
export function duplicateValues(
  rule: ComparisonRule & { readonly properties?: readonly string[] },
): LibraryRule {
  const { properties, ...rest } = rule
  return libraryRule('duplicateValues', rest, properties && { properties })
}

/** How many rows there are. A rule of a table. */
export function rowCount(rule: ComparisonRule): LibraryRule {
  return libraryRule('rowCount', rule)
}

function libraryRule(
  metric: LibraryRule['metric'],
  rule: ComparisonRule,
  args?: LibraryRule['arguments'],
): LibraryRule {
  return { type: 'library', metric, ...(args !== undefined && { arguments: args }), ...rule } as LibraryRule
}
