import { type Diagnostic, type Location, systemClock } from '@mesh/core'
import { isSetRule } from '../set/set-rule.ts'
import type { LintOptions } from './lint-options.ts'
import type { LintRule } from './lint-rule.ts'
import { applySuppressions } from './suppression/apply-suppressions.ts'
import { readSuppressions } from './suppression/read-suppressions.ts'

/**
 * Findings of the rules that are on, without those that the document suppresses; then what is wrong with suppressions. `between`
 * are the rules about other documents, where those are known.
 */
export function runRules<Document>(
  document: Document,
  rules: readonly LintRule<Document>[],
  namespace: string,
  options: LintOptions,
  between: readonly LintRule<Document>[] = [],
): readonly Diagnostic[] {
  const {
    locate = (pointer): Location => ({ pointer }),
    rules: severities = {},
    clock = systemClock,
  } = options
  const severityOf = (code: string) => (Object.hasOwn(severities, code) ? severities[code] : undefined)
  const found = [...rules, ...between].flatMap(({ code, severity, isOptIn = false, check }) => {
    const chosen = severityOf(code) ?? (isOptIn ? 'off' : severity)
    return chosen === 'off' ? [] : check(document).map((finding) => ({ code, severity: chosen, ...finding }))
  })
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  const { kept, problems } = applySuppressions(found, readSuppressions(document), {
    namespace,
    today,
    isNamed: (code) => code.startsWith(`${namespace}.`) || isSetRule(code),
    isAsked: (code) => {
      if (isSetRule(code) && !between.some((rule) => rule.code === code)) return false
      const isOptIn = rules.some((rule) => rule.code === code && rule.isOptIn)
      return (severityOf(code) ?? (isOptIn ? 'off' : undefined)) !== 'off'
    },
  })
  const judged = problems.flatMap((problem) => {
    const severity = severityOf(problem.code) ?? problem.severity
    return severity === 'off' ? [] : [{ ...problem, severity }]
  })
  return [...kept, ...judged].map(({ code, severity, message, pointer, hint }) => ({
    code,
    severity,
    message,
    where: locate(pointer),
    hint,
  }))
}
