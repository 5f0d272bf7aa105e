import type { CustomRule } from '@mesh/contracts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { notChecked } from './not-checked.ts'
import { ruleNotes } from './rule-facts.ts'

/** The checks that the caller's engine makes of a rule in its words; without one, a diagnostic. */
export function deriveCustomRule(
  table: DerivedTable,
  rule: CustomRule,
  pointer: string,
  column?: string,
): readonly Derived[] {
  const engine = Object.hasOwn(table.engines, rule.engine) ? table.engines[rule.engine] : undefined
  if (engine === undefined)
    return [
      notChecked(
        'QUALITY.ENGINE_UNSUPPORTED',
        'warning',
        pointer,
        `The rule is written for ${rule.engine} and is not checked.`,
        'Write it as a library metric or as SQL, or give deriveChecks what reads it with the option `engines`.',
      ),
    ]
  return engine(rule, {
    table: table.name,
    columns: table.columns,
    ...(column !== undefined && { column }),
    check: (metric, facts = {}) =>
      deriveCheck(table, metric, pointer, { ...ruleNotes(table, rule), ...facts }),
    refuse: (why, hint) => notChecked('QUALITY.RULE_UNSUPPORTED', 'warning', pointer, why, hint),
  })
}
