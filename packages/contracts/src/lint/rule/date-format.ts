import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A format of dates is no pattern of the JDK's DateTimeFormatter, which the standard asks for: %Y-%m-%d, YYYY-MM-DD. */
export const dateFormat: LintRule = {
  code: 'CONTRACT.DATE_FORMAT',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { logicalType, logicalTypeOptions }, pointer }) => {
      const format = logicalTypeOptions?.format
      if (format === undefined || !['date', 'time', 'timestamp'].includes(logicalType ?? '')) return []
      const letters = format.replaceAll(/'[^']*'/g, '')
      const message = /%[A-Za-z]/.test(letters)
        ? `${format} is a format of strftime`
        : /YYYY|DD/.test(letters)
          ? `In ${format}, Y is the year of the week and D the day of the year`
          : /[CIJPRTUbfijlort]/.test(letters)
            ? `${format} has letters that are none of DateTimeFormatter's`
            : undefined
      if (message === undefined) return []
      return [
        {
          pointer: `${pointer}/logicalTypeOptions/format`,
          message,
          hint: "Write a pattern of Java's DateTimeFormatter: yyyy-MM-dd, with literal letters in 'quotes'.",
        },
      ]
    }),
}
