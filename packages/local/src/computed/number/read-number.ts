import { valueFailure } from '../../errors/duckdb-failures.ts'
import { readNumberModel } from './number-model.ts'

/**
 * Text in one of the formats, which `|` separates, as decimal text.
 *
 * @throws 100140 where it has none of them.
 * Source: https://docs.snowflake.com/en/sql-reference/sql-format-models
 */
export function readNumber(text: string, format: string): string {
  const found = tryReadNumber(text, format)
  if (found !== null) return found
  throw valueFailure('100140', '22007', `Can't parse '${text}' as number with format '${format}'`)
}

/** As {@link readNumber}; null where the text has none of the formats. */
export function tryReadNumber(text: string, format: string): string | null {
  for (const each of format.split('|')) {
    const found = readOne(text.trim(), each)
    if (found !== undefined) return found
  }
  return null
}

function readOne(text: string, format: string): string | undefined {
  if (format.toUpperCase() === 'AUTO')
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? text : undefined
  const model = readNumberModel(format)
  const { prefix, suffix } = { prefix: model.prefix.trim(), suffix: model.suffix.trim() }
  if (!text.startsWith(prefix) || !text.endsWith(suffix)) return undefined
  const inner = text.slice(prefix.length, text.length - suffix.length)
  const isTrailing = model.sign === 'endS' || model.sign === 'endMI'
  const money = model.dollar ? '\\$' : ''
  const found = new RegExp(
    isTrailing ? `^()${money} *([^+-]*?) *([+-]?)$` : `^([+-]?) *${money} *([^+-]*(?:[eE][+-]?\\d+)?)()$`,
  ).exec(inner)
  if (found === null) return undefined
  const [, before, number = '', behind] = found
  const value = textOf(number, model)
  return value === undefined ? undefined : `${before === '-' || behind === '-' ? '-' : ''}${value}`
}

function textOf(number: string, model: ReturnType<typeof readNumberModel>): string | undefined {
  if (model.minimal !== undefined) {
    const kind = model.minimal.toUpperCase()
    const isPlain = /^(?:\d+\.?\d*|\.\d+)$/.test(number)
    const isExponent = /^(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(number)
    return (isPlain && kind !== 'TME') || (isExponent && kind !== 'TM9') ? number : undefined
  }
  const slots = model.whole.replaceAll(',', '')
  if (model.hex !== undefined)
    return /^[0-9A-Fa-f]+$/.test(number) && number.length <= slots.length
      ? String(BigInt(`0x${number}`))
      : undefined
  const [whole = '', fraction = '', ...more] = number.split('.')
  if (more.length > 0 || (number.includes('.') && model.fraction === undefined)) return undefined
  if (!isGrouped(whole, model.whole)) return undefined
  const digits = whole.replaceAll(',', '')
  const least = slots.includes('0') ? slots.length - slots.indexOf('0') : model.blank ? 0 : 1
  const leastFraction = (model.fraction?.lastIndexOf('0') ?? -1) + 1
  const fits =
    digits.length >= least &&
    digits.length <= slots.length &&
    fraction.length >= leastFraction &&
    fraction.length <= (model.fraction?.length ?? 0)
  return fits && /^\d*$/.test(digits) && /^\d*$/.test(fraction) && digits + fraction !== ''
    ? `${digits || '0'}.${fraction || '0'}`
    : undefined
}

/** Separators may be left out, all of them; where they are, they stand as in the format. */
function isGrouped(text: string, model: string): boolean {
  if (!text.includes(',')) return true
  const places = (each: string) => [...each].reverse().map((sign) => sign === ',')
  const wanted = places(model)
  return places(text).every((isComma, index) => isComma === wanted[index])
}
