import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** Two quality rules of one element share a name, so that results cannot be told apart. */
export const duplicateRule: LintRule = {
  code: 'CONTRACT.DUPLICATE_RULE',
  severity: 'warning',
  check: (contract) => {
    const seen = new Set<string>()
    return [...eachQualityRule(contract)].flatMap(({ rule: { name }, pointer }) => {
      const key = `${pointer.slice(0, pointer.lastIndexOf('/'))} ${name}`
      if (name === undefined || !seen.has(key)) {
        seen.add(key)
        return []
      }
      return [
        {
          pointer: `${pointer}/name`,
          message: `There is already a rule called ${JSON.stringify(name)} here`,
          hint: 'Give each rule of an element a name of its own.',
        },
      ]
    })
  },
}
