import { pointerTo } from '../../read/pointer.ts'
import { reservedNames } from '../../variables/reserved-names.ts'
import { variable } from '../../variables/variable.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** A variable has no default: the document cannot be used without a value from outside. */
export const variableDefault: LintRule = {
  code: 'CONTRACT.VARIABLE_WITHOUT_DEFAULT',
  severity: 'info',
  isOptIn: true,
  check: (contract) => within(contract, ''),
}

function within(value: unknown, pointer: string): readonly LintFinding[] {
  if (typeof value === 'string')
    return Array.from(value.matchAll(variable))
      .filter(([, name = '', fallback = '']) => fallback === '' && !reservedNames.has(name))
      .map(([, name]) => ({
        pointer,
        message: `The variable ${name} has no default`,
        hint: `Write \${${name}:-default}, or give it a value wherever the contract is used.`,
      }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => within(each, pointerTo(pointer, key)))
}
