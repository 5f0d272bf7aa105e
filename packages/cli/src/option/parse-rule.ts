import { lintRules, productLintRules, setRules } from '@mesh/contracts'
import type { Severity } from '@mesh/core'
import { InvalidArgumentError } from 'commander'

const severities = ['off', 'info', 'warning', 'error'] as const

/** `CONTRACT.SLA_UNIT=error`, added to what was given before. */
export function parseRule(
  text: string,
  before: Readonly<Record<string, Severity | 'off'>> = {},
): Readonly<Record<string, Severity | 'off'>> {
  const [code = '', given] = text.split('=')
  const severity = severities.find((each) => each === given)
  if (severity === undefined)
    throw new InvalidArgumentError(
      `Write a code and one of ${severities.join(', ')}: CONTRACT.SLA_UNIT=error.`,
    )
  const known = [...lintRules, ...productLintRules, ...setRules].some((each) => each.code === code)
  if (!known && !/^(?:CONTRACT|PRODUCT)\.SUPPRESSION_/.test(code))
    throw new InvalidArgumentError(`There is no rule ${code}.`)
  return { ...before, [code]: severity }
}
