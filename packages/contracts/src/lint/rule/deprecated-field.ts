import { eachQualityRule } from '../each-property.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** A field that the standard has deprecated. */
export const deprecatedField: LintRule = {
  code: 'CONTRACT.DEPRECATED_FIELD',
  severity: 'warning',
  check: (contract) => {
    const found = (pointer: string, message: string, hint: string): LintFinding => ({
      pointer,
      message,
      hint,
    })
    const { slaDefaultElement, dataProduct, team } = contract
    return [
      ...(slaDefaultElement === undefined
        ? []
        : [
            found(
              '/slaDefaultElement',
              'slaDefaultElement is deprecated since v3.1.0',
              'Write element at each service level.',
            ),
          ]),
      ...(dataProduct === undefined
        ? []
        : [
            found(
              '/dataProduct',
              'dataProduct is deprecated since v3.1.0',
              'Name the contract at an output port of the data product.',
            ),
          ]),
      ...(Array.isArray(team)
        ? [
            found(
              '/team',
              'A list of members as team is deprecated since v3.1.0',
              'Write team: { members: […] }.',
            ),
          ]
        : []),
      ...[...eachQualityRule(contract)].flatMap(({ rule, pointer }) =>
        'rule' in rule ? [found(`${pointer}/rule`, 'rule is the old name of metric', 'Write metric.')] : [],
      ),
    ]
  },
}
