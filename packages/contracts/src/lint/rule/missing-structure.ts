import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A list does not say what it holds, or a record which fields it has. */
export const missingStructure: LintRule = {
  code: 'CONTRACT.MISSING_STRUCTURE',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property, pointer }) => {
      const missing =
        property.logicalType === 'array' && property.items === undefined
          ? 'items'
          : property.logicalType === 'object' && (property.properties ?? []).length === 0
            ? 'properties'
            : undefined
      if (missing === undefined) return []
      return [
        {
          pointer,
          message: `The ${property.logicalType} ${property.name ?? ''} has no ${missing}`.replace('  ', ' '),
          hint: `Add ${missing}, so that row types and checks know what is inside.`,
        },
      ]
    }),
}
