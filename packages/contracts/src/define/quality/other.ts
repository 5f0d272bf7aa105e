import type { CustomRule, QualityNotes, SqlRule, TextRule } from '../../odcs/quality.ts'
import type { ComparisonRule } from './comparison.ts'

/** A rule whose number comes from one SELECT; `${table}` and `${column}` stand for the element that carries it. */
export function sqlRule(rule: ComparisonRule & { readonly query: string }): SqlRule {
  return { type: 'sql', ...rule } as SqlRule
}

/** A rule for people to read. */
export function textRule(rule: QualityNotes & { readonly description: string }): TextRule {
  return { type: 'text', ...rule }
}

/** A rule in the words of another tool. */
export function customRule(rule: Omit<CustomRule, 'type'>): CustomRule {
  return { type: 'custom', ...rule }
}
