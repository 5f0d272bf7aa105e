import type { LogicalType } from '@mesh/core'
import { formatNumber } from '../check/format-number.ts'
import type { ColumnProfile, ProfileValue } from './profile.ts'
import { sparkLine } from './spark-line.ts'

/** A column in words, as reports show it. */
export interface ToldColumn {
  readonly name: string
  readonly type: string
  readonly nulls: string
  readonly distinct: string
  /** Smallest to largest value. */
  readonly range: string
  /** A histogram of blocks, or the most frequent values. */
  readonly values: string
  /** What else is known: mean, lengths, formats. */
  readonly notes: readonly string[]
}

const shownValues = 4

/** Puts a column into words. */
export function tellColumn(column: ColumnProfile, rows: number): ToldColumn {
  const { name, type, nulls, distinct, minimum, maximum, histogram, top = [] } = column
  const hasList = top.length > 0 && (top[0]?.rows ?? 0) > 1
  const frequent = top
    .slice(0, shownValues)
    .map((each) => `${tellValue(each.value)} ${tellShare(each.rows / Math.max(1, rows))}`)
    .join(', ')
  return {
    name,
    type: tellType(type),
    nulls: nulls === 0 ? '0' : `${formatNumber(nulls)} (${tellShare(nulls / Math.max(1, rows))})`,
    distinct: distinct === undefined ? '' : `${distinct.exact ? '' : '~'}${formatNumber(distinct.count)}`,
    range:
      minimum === undefined || maximum === undefined
        ? ''
        : minimum === maximum
          ? tellValue(minimum)
          : `${tellValue(minimum)} … ${tellValue(maximum)}`,
    values: histogram === undefined ? (hasList ? frequent : '') : sparkLine(histogram.map((bin) => bin.rows)),
    notes: notesOf(column, rows),
  }
}

function notesOf(
  { mean, standardDeviation, length, blank = 0, quantiles, formats = [], shapes = [], nulls }: ColumnProfile,
  rows: number,
): readonly string[] {
  const middle = quantiles?.values.find(({ at }) => at === 0.5)
  const [shape] = shapes
  return [
    ...(middle === undefined
      ? []
      : [`median ${quantiles?.exact === true ? '' : '~'}${tellValue(middle.value)}`]),
    ...(mean === undefined
      ? []
      : [
          `mean ${tellValue(mean)}${standardDeviation === undefined ? '' : ` ± ${tellValue(standardDeviation)}`}`,
        ]),
    ...(length === undefined
      ? []
      : [
          `${length.minimum === length.maximum ? length.minimum : `${length.minimum} to ${length.maximum}`} characters`,
        ]),
    ...(blank === 0 ? [] : [`${formatNumber(blank)} blank`]),
    ...formats.map((each) => {
      const name = each.kind === 'format' ? each.format : `/${each.pattern}/`
      return each.rows === rows - nulls
        ? name
        : `${name} (${tellShare(each.rows / Math.max(1, rows - nulls))})`
    }),
    ...(formats.length === 0 && shape !== undefined && shape.share > 0.5
      ? [`mostly like ${shape.shape}`]
      : []),
  ]
}

const longest = 32

function tellValue(value: ProfileValue): string {
  if (typeof value === 'number') return formatNumber(Number(value.toPrecision(6)))
  const text = String(value)
  return [...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text
}

function tellType(type: LogicalType): string {
  if (type.kind === 'number')
    return type.scale === undefined ? 'float' : `decimal(${type.precision ?? 38},${type.scale})`
  return type.kind === 'timestamp' && type.zone !== 'ntz' ? 'timestamp with zone' : type.kind
}

const tellShare = (share: number): string => `${formatNumber(Number((share * 100).toPrecision(3)))} %`
