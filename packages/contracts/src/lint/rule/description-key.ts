import { pointerTo } from '../../read/pointer.ts'
import type { LintRule } from '../lint-rule.ts'

const known = ['purpose', 'usage', 'limitations', 'authoritativeDefinitions', 'customProperties']

/** The description has a field that the standard does not know: it is the only open object, so that typing errors pass. */
export const descriptionKey: LintRule = {
  code: 'CONTRACT.DESCRIPTION_KEY',
  severity: 'warning',
  check: ({ description = {} }) =>
    Object.keys(description)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        pointer: pointerTo('/description', key),
        message: `The standard has no field ${JSON.stringify(key)} in the description`,
        hint: `It has ${known.join(', ')}.`,
      })),
}
