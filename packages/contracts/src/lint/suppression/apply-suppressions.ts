import type { Severity } from '@mesh/core'
import { isDay } from '../is-day.ts'
import type { LintFinding } from '../lint-rule.ts'
import type { Suppression } from './suppression.ts'

/** A finding with the code and severity of its rule. */
export interface JudgedFinding extends LintFinding {
  readonly code: string
  readonly severity: Severity
}

/** What is left of the findings, and what is wrong with the suppressions. */
export interface AppliedSuppressions {
  readonly kept: readonly JudgedFinding[]
  readonly problems: readonly JudgedFinding[]
}

/** What suppressions are judged by. */
export interface SuppressionContext {
  /** `CONTRACT` or `PRODUCT`, before the codes of the problems. */
  readonly namespace: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Whether a code can be one of a rule for the document. */
  readonly isNamed: (code: string) => boolean
  /** Whether somebody asked for the rule, so that a suppression of it can be called unused. */
  readonly isAsked: (code: string) => boolean
}

/** Takes away what valid suppressions cover. One without a reason, one that is over and one that covers nothing are findings. */
export function applySuppressions(
  found: readonly JudgedFinding[],
  suppressions: readonly Suppression[],
  { namespace, today, isNamed, isAsked }: SuppressionContext,
): AppliedSuppressions {
  const problems: JudgedFinding[] = []
  const problem = (code: string, severity: Severity, pointer: string, message: string, hint: string) =>
    problems.push({ code: `${namespace}.SUPPRESSION_${code}`, severity, pointer, message, hint })
  const live: Suppression[] = []
  for (const each of suppressions) {
    const { code, reason, until, pointer } = each
    if (typeof code !== 'string' || !isNamed(code))
      problem('INVALID', 'error', pointer, 'The suppression names no rule', `Write code: ${namespace}.….`)
    else if (typeof reason !== 'string' || reason.trim() === '')
      problem('INVALID', 'error', pointer, `${code} is suppressed without a reason`, 'Say why under reason.')
    else if (until !== undefined && !(typeof until === 'string' && isDay(until)))
      problem('INVALID', 'error', pointer, '"until" is no day', 'Write it as 2026-12-31.')
    else if (typeof until === 'string' && until < today)
      problem(
        'EXPIRED',
        'warning',
        pointer,
        `The suppression of ${code} ended on ${until}: ${reason}`,
        'Mend what it hides, or agree on a later day.',
      )
    else live.push(each)
  }
  const used = new Set<Suppression>()
  const kept = found.filter((finding) => {
    const covering = live.filter(
      (each) => each.code === finding.code && isInside(finding.pointer, each.element),
    )
    for (const each of covering) used.add(each)
    return covering.length === 0
  })
  for (const each of live)
    if (!used.has(each) && isAsked(String(each.code)))
      problem(
        'UNUSED',
        'warning',
        each.pointer,
        `Nothing here needs the suppression of ${each.code}`,
        'Remove it.',
      )
  return { kept, problems }
}

const isInside = (pointer: string, element: string): boolean =>
  pointer === element || pointer.startsWith(`${element}/`)
