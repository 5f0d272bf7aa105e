import type { QualityRule, SqlRule } from '@mesh/contracts'
import { deriveCustomRule } from './custom-rule.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { deriveLibraryRule } from './library-rule.ts'
import { notChecked } from './not-checked.ts'
import { libraryRule } from './old-library-rule.ts'
import { deriveSqlRule } from './sql-rule.ts'

/** The checks of the quality rules of a table, or of one of its columns. */
export const deriveQualityRules = (
  table: DerivedTable,
  rules: readonly QualityRule[],
  pointer: string,
  column?: string,
): readonly Derived[] =>
  rules.flatMap((rule, index) => deriveRule(table, rule, `${pointer}/quality/${index}`, column))

function deriveRule(
  table: DerivedTable,
  rule: QualityRule,
  pointer: string,
  column: string | undefined,
): readonly Derived[] {
  const library = libraryRule(rule)
  if (library !== undefined) return [deriveLibraryRule(table, library, pointer, column)]
  if (isSql(rule)) return [deriveSqlRule(table, rule, pointer, column)]
  if ('engine' in rule) return deriveCustomRule(table, rule, pointer, column)
  return [
    notChecked(
      'QUALITY.PROSE',
      'info',
      pointer,
      `A rule in words is not checked: ${rule.description ?? rule.name ?? 'it says nothing'}`,
    ),
  ]
}

const isSql = (rule: QualityRule): rule is SqlRule => rule.type === 'sql'
