import { type NumberModel, readNumberModel } from './number-model.ts'
import { type Digits, digitsOf, roundDigits } from './round-digits.ts'

/**
 * A number, given as decimal text, in a format.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql-format-models
 */
export function formatNumber(text: string, format: string): string {
  const model = readNumberModel(format)
  const body = bodyOf(digitsOf(text), text, model)
  return `${model.prefix}${model.compact ? body.replaceAll(' ', '') : body}${model.suffix}`
}

function bodyOf(digits: Digits, text: string, model: NumberModel): string {
  if (model.minimal !== undefined) return minimal(digits, text, model)
  if (model.hex !== undefined) return hexadecimal(digits, model)
  const places = model.fraction?.length ?? 0
  const rounded = roundDigits(digits, places)
  const isZero = /^0*$/.test(rounded.whole + rounded.fraction)
  const isNegative = rounded.isNegative && !isZero
  const slots = model.whole.replaceAll(',', '').length
  if (rounded.whole.length > slots) {
    const overflow =
      model.whole.replace(/[09]/g, '#') + (model.fraction === undefined ? '' : `.${'#'.repeat(places)}`)
    return signed(overflow, isNegative, model)
  }
  return signed(wholePart(rounded.whole, model) + fractionPart(rounded.fraction, model), isNegative, model)
}

/** Digits in their places; leading zeros are blank unless the format has a 0 there, and so are separators among blanks. */
function wholePart(digits: string, { whole, blank, fraction }: NumberModel): string {
  const slots = [...whole].filter((each) => each !== ',')
  const padded = digits.padStart(slots.length, ' ')
  const firstZero = slots.indexOf('0')
  let index = 0
  let seen = false
  let result = ''
  for (const slot of whole) {
    if (slot === ',') {
      result += seen ? ',' : ' '
      continue
    }
    const digit = padded[index] ?? ' '
    const isLast = index === slots.length - 1
    const shownZero = (firstZero >= 0 && index >= firstZero) || (isLast && digits === '' && !blank)
    result += digit === ' ' && shownZero ? '0' : digit
    seen ||= result.at(-1) !== ' '
    index += 1
  }
  return fraction === undefined && blank && digits === '' ? result.replace(/0/g, ' ') : result
}

/** Trailing zeros are blank where the format has a 9. */
function fractionPart(digits: string, { fraction }: NumberModel): string {
  if (fraction === undefined) return ''
  const kept = Math.max(fraction.lastIndexOf('0') + 1, digits.replace(/0+$/, '').length)
  return `.${digits.slice(0, kept).padEnd(fraction.length, ' ')}`
}

/** The number with its sign and currency, which stand before the first digit unless the format says where. */
function signed(body: string, isNegative: boolean, { sign, dollar }: NumberModel): string {
  const blanks = /^ */.exec(body)?.[0] ?? ''
  const rest = body.slice(blanks.length)
  const money = dollar ? '$' : ''
  switch (sign) {
    case 'S':
      return `${blanks}${isNegative ? '-' : '+'}${money}${rest}`
    case 'endS':
      return `${blanks}${money}${rest}${isNegative ? '-' : '+'}`
    case 'MI':
      return `${isNegative ? '-' : ' '}${blanks}${money}${rest}`
    case 'endMI':
      return `${blanks}${money}${rest}${isNegative ? '-' : ' '}`
    case 'floating':
      return isNegative ? `${blanks}-${money}${rest}` : `${blanks} ${money}${rest}`
  }
}

function minimal(digits: Digits, text: string, model: NumberModel): string {
  const form = model.minimal ?? 'TM9'
  const isExponent = form.toUpperCase() === 'TME'
  const plain = isExponent ? exponential(digits, form.startsWith('t') ? 'e' : 'E') : text.replace(/^[+-]/, '')
  const isNegative = digits.isNegative
  if (model.sign === 'floating') return `${isNegative ? '-' : ''}${model.dollar ? '$' : ''}${plain}`
  return signed(plain, isNegative, model)
}

function exponential({ whole, fraction }: Digits, letter: string): string {
  const all = whole + fraction
  const first = /[1-9]/.exec(all)?.index
  if (first === undefined) return `0${letter}0`
  const significant = all.slice(first).replace(/0+$/, '')
  const rest = significant.slice(1)
  return `${significant[0]}${rest === '' ? '' : `.${rest}`}${letter}${whole.length - 1 - first}`
}

function hexadecimal(digits: Digits, model: NumberModel): string {
  const rounded = roundDigits(digits, 0)
  const slots = model.whole.replaceAll(',', '')
  const size = 16n ** BigInt(slots.length)
  const value = BigInt(rounded.whole || '0')
  const hasSign = model.sign !== 'floating'
  const shown = rounded.isNegative && !hasSign ? (size - (value % size)) % size : value
  if (shown >= size) return signedHex('#'.repeat(slots.length), rounded.isNegative, model)
  const zero = slots.indexOf('0')
  const text = shown
    .toString(16)
    .padStart(zero < 0 ? 1 : slots.length - zero, '0')
    .padStart(slots.length, ' ')
  return signedHex(model.hex === 'X' ? text.toUpperCase() : text, rounded.isNegative && value > 0n, model)
}

const signedHex = (text: string, isNegative: boolean, model: NumberModel): string =>
  model.sign === 'floating' ? text : signed(text, isNegative, model)
