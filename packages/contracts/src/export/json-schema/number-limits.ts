import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'

/** The limits of a number, and those that its digits set where doubles tell them exactly. */
export function numberLimits(options: LogicalTypeOptions, digits?: number): Readonly<Record<string, number>> {
  const own = (['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const).flatMap(
    (name) => {
      const value = options[name]
      return typeof value === 'number' ? [[name, value] as const] : []
    },
  )
  const limits: Record<string, number> = Object.fromEntries(own)
  if (digits === undefined) return limits
  const beyond = 10 ** digits
  const lower = Math.max(limits.minimum ?? -beyond, limits.exclusiveMinimum ?? -beyond)
  const upper = Math.min(limits.maximum ?? beyond, limits.exclusiveMaximum ?? beyond)
  if (lower <= -beyond) limits.exclusiveMinimum = -beyond
  if (upper >= beyond) limits.exclusiveMaximum = beyond
  return limits
}
