import { eachProperty } from '../each-property.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

const jsType: Readonly<Record<string, string>> = {
  string: 'string',
  date: 'string',
  time: 'string',
  timestamp: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
}

/** A value of an enum is there twice, or is not of the property's type. */
export const enumValue: LintRule = {
  code: 'CONTRACT.ENUM_VALUE',
  severity: 'error',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property, pointer }) => {
      const values = (property.enum ?? []).map(({ value }) => value)
      const want = jsType[property.logicalType ?? '']
      return values.flatMap((value, index): readonly LintFinding[] => {
        const at = `${pointer}/enum/${index}/value`
        if (values.indexOf(value) < index)
          return [{ pointer: at, message: `${value} is in the enum twice`, hint: 'Keep one of the two.' }]
        if (want === undefined || value === null || typeof value === want) return []
        return [
          {
            pointer: at,
            message: `${JSON.stringify(value)} is no ${property.logicalType}`,
            hint: want === 'string' ? 'Put the value in quotes.' : 'Write the value without quotes.',
          },
        ]
      })
    }),
}
