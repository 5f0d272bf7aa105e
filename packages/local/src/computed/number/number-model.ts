import { unsupportedFeature } from '../../errors/statement-failures.ts'

/** A format of numbers, taken apart. Source: https://docs.snowflake.com/en/sql-reference/sql-format-models */
export interface NumberModel {
  /** What stands before and behind the number. */
  readonly prefix: string
  readonly suffix: string
  /** Positions before the point: `0`, `9` or `,`; none for a text-minimal format. */
  readonly whole: string
  /** Positions behind the point; undefined where the format has no point. */
  readonly fraction?: string
  /** Where the sign stands: before the first digit unless the format says so. */
  readonly sign: 'floating' | 'S' | 'endS' | 'MI' | 'endMI'
  readonly dollar: boolean
  /** A whole part of zero is blank. */
  readonly blank: boolean
  /** No padding. */
  readonly compact: boolean
  /** Hexadecimal digits, in that case. */
  readonly hex?: 'X' | 'x'
  /** `TM9`, `TME` or `TM`, as written. */
  readonly minimal?: string
}

/** @throws SQL.UNSUPPORTED for elements that are not known here: exponents, percents and parameters of TM9. */
export function readNumberModel(format: string): NumberModel {
  const draft = { prefix: '', suffix: '', whole: '', dollar: false, blank: false, compact: false }
  let [fraction, hex, minimal]: (string | undefined)[] = []
  let sign: NumberModel['sign'] = 'floating'
  let hasDigits = false
  const literal = (text: string) => {
    if (hasDigits) draft.suffix += text
    else draft.prefix += text
  }
  for (let at = 0; at < format.length; ) {
    const rest = format.slice(at)
    const upper = rest.toUpperCase()
    const element = /^(?:TM9|TME|TM|FM|FX|MI|"(?:[^"]|"")*"|[\s\S])/.exec(upper)?.[0] ?? ''
    at += element.length
    const isHex = element === 'X'
    if (element === '0' || element === '9' || isHex) {
      if (isHex) hex ??= rest[0]
      if (fraction === undefined) draft.whole += isHex ? '9' : element
      else fraction += element
      hasDigits = true
    } else if ((element === ',' || element === 'G') && hasDigits && fraction === undefined) draft.whole += ','
    else if ((element === '.' || element === 'D') && fraction === undefined && minimal === undefined) {
      fraction = ''
      hasDigits = true
    } else if (element.startsWith('TM')) {
      minimal = rest.slice(0, element.length)
      hasDigits = true
      if (format[at] === '(') throw unsupportedFeature(`number format ${format}`)
    } else if (element === 'FM') draft.compact = !draft.compact
    else if (element === 'S' || element === 'MI') sign = hasDigits ? `end${element}` : element
    else if (element === '$') draft.dollar = true
    else if (element === 'B') draft.blank = true
    else if (element.startsWith('"')) literal(rest.slice(1, element.length - 1).replaceAll('""', '"'))
    else if (/^[.,;:\-=/() ]$/.test(element)) literal(element)
    else if (element !== '_' && element !== 'FX') throw unsupportedFeature(`number format ${format}`)
  }
  if (!hasDigits) throw unsupportedFeature(`number format ${format}`)
  return {
    ...draft,
    sign,
    ...(fraction !== undefined && { fraction }),
    ...((hex === 'X' || hex === 'x') && { hex }),
    ...(minimal !== undefined && { minimal }),
  }
}
