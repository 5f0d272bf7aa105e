import type { LibraryRule, QualityRule, SqlRule } from '@mesh/contracts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { deriveLibraryRule } from './library-rule.ts'
import { notChecked } from './not-checked.ts'
import { deriveSqlRule } from './sql-rule.ts'

/** The checks of the quality rules of a table, or of one of its columns. */
export const deriveQualityRules = (
  table: DerivedTable,
  rules: readonly QualityRule[],
  pointer: string,
  column?: string,
): readonly Derived[] =>
  rules.map((rule, index) => deriveRule(table, rule, `${pointer}/quality/${index}`, column))

function deriveRule(
  table: DerivedTable,
  rule: QualityRule,
  pointer: string,
  column: string | undefined,
): Derived {
  if (isLibrary(rule)) return deriveLibraryRule(table, rule, pointer, column)
  if (isSql(rule)) return deriveSqlRule(table, rule, pointer, column)
  if ('engine' in rule)
    return notChecked(
      'QUALITY.ENGINE_UNSUPPORTED',
      'warning',
      pointer,
      `The rule is written for ${rule.engine} and is not checked.`,
      'Write it as a library metric or as SQL.',
    )
  return notChecked(
    'QUALITY.PROSE',
    'info',
    pointer,
    `A rule in words is not checked: ${rule.description ?? rule.name ?? 'it says nothing'}`,
  )
}

const isLibrary = (rule: QualityRule): rule is LibraryRule =>
  'metric' in rule && (rule.type === undefined || rule.type === 'library')

const isSql = (rule: QualityRule): rule is SqlRule => rule.type === 'sql'
