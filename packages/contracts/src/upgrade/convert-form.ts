import { assertNever } from '@mesh/core'
import { isInstant } from '../validate/format.ts'
import type { WantedForm } from '../validate/rule.ts'

/** A text, number or truth in another form that says the same; undefined where there is none. */
export function convertForm(value: unknown, wants: WantedForm): unknown {
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') return undefined
  switch (wants) {
    case 'text':
      return String(value)
    case 'list':
      return [value]
    case 'number':
      return numberOf(value)
    case 'whole':
      return Number.isInteger(numberOf(value)) ? numberOf(value) : undefined
    case 'truth':
      return /^(?:true|false)$/i.test(String(value)) ? /^true$/i.test(String(value)) : undefined
    case 'instant':
      return typeof value === 'string' ? instantOf(value) : undefined
    case 'object':
    case 'single':
      return undefined
    default:
      return assertNever(wants, 'form')
  }
}

/** Only where the number is spelled as numbers are, so that nothing is lost. */
const numberOf = (value: number | boolean | string): number | undefined =>
  typeof value === 'string' && value.trim() !== '' && String(Number(value)) === value
    ? Number(value)
    : undefined

/** A day is its first moment, and a time without a zone is one of UTC. */
function instantOf(value: string): string | undefined {
  const [, day, clock = '00:00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?)?\s*(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? []
  const instant = `${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone}`
  return isInstant(instant) ? instant : undefined
}
