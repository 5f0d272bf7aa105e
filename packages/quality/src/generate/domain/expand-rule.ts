import { formats } from '../../rule/format/formats.ts'
import type { FormatRule } from '../../rule/format.ts'
import type { SimpleRule } from '../../rule/value-rule.ts'

/** A rule that is no format. */
export type PlainRule = Exclude<SimpleRule, FormatRule>

/** The rules that a format consists of, beside its arithmetic; any other rule is itself. */
export function expandRule(rule: SimpleRule): readonly PlainRule[] {
  if (rule.kind !== 'format') return [rule]
  const { pattern, maximumLength, values } = formats[rule.format]
  return [
    ...(pattern === undefined ? [] : [{ kind: 'pattern', pattern, match: 'fullMatch' } as const]),
    ...(maximumLength === undefined ? [] : [{ kind: 'length', maximum: maximumLength } as const]),
    ...(values === undefined ? [] : [{ kind: 'accepted', values } as const]),
  ]
}
