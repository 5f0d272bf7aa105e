import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** Values are allowed that are longer than the physical type stores. */
export const typeLength: LintRule = {
  code: 'CONTRACT.TYPE_LENGTH',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { physicalType, logicalTypeOptions }, pointer }) => {
      const type = physicalType === undefined ? undefined : parsePhysicalType(physicalType)
      const allowed = logicalTypeOptions?.maxLength
      if (type?.kind !== 'string' || type.maxLength === undefined || allowed === undefined) return []
      if (allowed <= type.maxLength) return []
      return [
        {
          pointer: `${pointer}/logicalTypeOptions/maxLength`,
          message: `maxLength ${allowed} is more than ${physicalType} stores`,
          hint: `Write maxLength: ${type.maxLength}, or widen the physical type.`,
        },
      ]
    }),
}
