import type { SchemaProperty } from '../../odcs/schema.ts'
import type { PlacedColumn } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import type { MessageNumbers } from './read-numbers.ts'

/** Numbers of the fields, in their order, and what the message must never use again. */
export interface AssignedNumbers {
  readonly numbers: readonly number[]
  readonly reserved: readonly number[]
  readonly reservedNames: readonly string[]
}

/** Gives each field its number: declared, else known from before, else the next that was never used. */
export function assignNumbers(
  columns: readonly PlacedColumn[],
  names: readonly string[],
  known: MessageNumbers | undefined,
  lose: (loss: Loss) => void,
): AssignedNumbers {
  const gone = [...(known?.fields ?? [])].filter(([name]) => !names.includes(name))
  const used = new Set([...(known?.fields.values() ?? []), ...(known?.reserved ?? [])])
  const taken = new Set<number>()
  const fixed = columns.map(({ property, pointer }, index) => {
    const declared = declaredNumber(property)
    const number = declared ?? known?.fields.get(names[index] ?? '')
    if (number === undefined || taken.has(number)) {
      if (declared !== undefined)
        lose({ pointer: `${pointer}/customProperties`, message: `The number ${declared} is given twice` })
      return undefined
    }
    taken.add(number)
    used.add(number)
    return number
  })
  let next = 1
  const numbers = fixed.map((number) => {
    if (number !== undefined) return number
    while (used.has(next) || isInternal(next)) next += 1
    used.add(next)
    return next
  })
  const kept = new Set(numbers)
  const reserved = [...(known?.reserved ?? []), ...gone.map(([, number]) => number)]
  const reservedNames = [...(known?.reservedNames ?? []), ...gone.map(([name]) => name)]
  return {
    numbers,
    reserved: [...new Set(reserved)].filter((each) => !kept.has(each)).sort((a, b) => a - b),
    reservedNames: [...new Set(reservedNames)].filter((each) => !names.includes(each)).sort(),
  }
}

/** Protobuf keeps 19000 to 19999 for itself. */
const isInternal = (number: number) => number >= 19_000 && number <= 19_999

/** The whole number from 1 to 2^29 - 1 that the contract gives the field. */
function declaredNumber({ customProperties }: SchemaProperty): number | undefined {
  const value = customProperties?.find(
    ({ property, vendor }) => property === 'protobufNumber' && vendor === 'mesh',
  )?.value
  const isNumber = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 2 ** 29
  return isNumber && !isInternal(value) ? value : undefined
}
