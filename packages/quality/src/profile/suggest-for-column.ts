import { formatIdentifier, type QualifiedName } from '@mesh/core'
import { check } from '../check/check-builders.ts'
import { formatNumber } from '../check/format-number.ts'
import { threshold } from '../check/threshold.ts'
import { columnKind } from './column-kind.ts'
import type { ColumnProfile, Profile } from './profile.ts'
import type { Suggestion } from './suggestion.ts'

/** Largest share of NULL that looks like an exception and not like a column that may be left out. */
const mostNulls = 0.05
/** A list of values is closed when each of so few was seen so often. */
const mostAccepted = 20
const fewestOfValue = 5
/** Part of the values that has to keep a format. */
const formatPart = 0.99
const day = 86_400

type Suggest = (table: QualifiedName, column: ColumnProfile, profile: Profile) => readonly Suggestion[]

/** What a column suggests, each by its own rule. */
export const suggestForColumn: Suggest = (table, column, profile) =>
  [notNull, accepted, notNegative, fixedLength, formats, fresh].flatMap((rule) =>
    rule(table, column, profile),
  )

const notNull: Suggest = (table, { name, nulls }, { rows }) => {
  const column = formatIdentifier(name)
  if (nulls === 0)
    return [{ check: check.notNull(table, column), evidence: `no NULL in ${formatNumber(rows)} rows` }]
  const share = nulls / rows
  if (share > mostNulls) return []
  const limit = withRoom(share, rows)
  return [
    {
      check: check.notNull(table, column, { must: threshold.atMost(limit, 'fractionOfRows') }),
      evidence: `${formatNumber(nulls)} NULL in ${formatNumber(rows)} rows`,
    },
  ]
}

const accepted: Suggest = (table, { name, type, distinct, top = [] }, { rows }) => {
  const isClosed =
    type.kind === 'string' &&
    distinct?.exact === true &&
    distinct.count > 1 &&
    distinct.count <= mostAccepted &&
    top.length === distinct.count &&
    rows >= 50 * distinct.count &&
    top.every((each) => each.rows >= fewestOfValue)
  if (!isClosed) return []
  const values = top.map(({ value }) => String(value)).sort()
  const rarest = Math.min(...top.map((each) => each.rows))
  return [
    {
      check: check.accepted(table, formatIdentifier(name), values),
      evidence: `${values.length} values in ${formatNumber(rows)} rows, the rarest ${formatNumber(rarest)} times`,
    },
  ]
}

const notNegative: Suggest = (table, { name, type, minimum, standardDeviation = 0, distinct }, { keys }) => {
  const isKey = keys.some((each) => each.length === 1 && each[0] === name)
  const isMeasure = columnKind(type) === 'number' && !isKey && (distinct?.count ?? 0) > 2
  if (!isMeasure || minimum === undefined || !(Number(minimum) >= 0)) return []
  // Values that keep away from 0 do not show that it is a limit.
  if (Number(minimum) > standardDeviation) return []
  return [
    {
      check: check.range(table, formatIdentifier(name), { minimum: 0 }),
      evidence: `the smallest value is ${formatNumber(Number(minimum))}`,
    },
  ]
}

const fixedLength: Suggest = (table, { name, length, distinct, formats: found = [], nulls }, { rows }) => {
  const said = found.some((each) => each.rows === rows - nulls)
  if (length === undefined || length.minimum !== length.maximum || length.minimum === 0 || said) return []
  if ((distinct?.count ?? 0) <= mostAccepted) return []
  return [
    {
      check: check.length(table, formatIdentifier(name), {
        minimum: length.minimum,
        maximum: length.maximum,
      }),
      evidence: `all ${formatNumber(rows - nulls)} texts have ${length.minimum} characters`,
    },
  ]
}

const formats: Suggest = (table, { name, formats: found = [], nulls, distinct }, { rows }) => {
  const present = rows - nulls
  const [best] = found
    .filter((each) => present > 0 && each.rows >= formatPart * present)
    .toSorted((left, right) => right.rows - left.rows)
  // A short list of values says more than what they look like.
  if (best === undefined || (best.kind === 'pattern' && (distinct?.count ?? 0) <= mostAccepted)) return []
  const limit = withRoom(1 - best.rows / present, present)
  const must = best.rows === present ? {} : { must: threshold.atMost(limit, 'fractionOfNonNull') }
  const column = formatIdentifier(name)
  return [
    {
      check:
        best.kind === 'format'
          ? check.format(table, column, best.format, must)
          : check.pattern(table, column, best.pattern, { ...must, match: 'fullMatch' }),
      evidence: `${formatNumber(best.rows)} of ${formatNumber(present)} values`,
    },
  ]
}

const fresh: Suggest = (table, { name, type, maximum }, { profiledAt }) => {
  if (type.kind !== 'timestamp' || typeof maximum !== 'string') return []
  const text = /(?:Z|[+-]\d{2}:?\d{2})$/.test(maximum) ? maximum : `${maximum}Z`
  const age = (Date.parse(profiledAt) - Date.parse(text)) / 1000
  // What was new today is likely to be new tomorrow; what ended long ago is history.
  if (!(age >= 0 && age <= 2 * day)) return []
  return [
    {
      check: check.freshness(table, formatIdentifier(name), Math.ceil((3 * age) / day + 1) * day),
      evidence: `the newest value was ${formatNumber(Math.round(age / 3600))} hours old`,
    },
  ]
}

/** A share with room for three standard deviations of chance, in two digits. */
function withRoom(share: number, rows: number): number {
  const room = 3 * Math.sqrt((share * (1 - share)) / rows) + 1 / rows
  const limit = Math.min(1, share + room)
  const unit = 10 ** (Math.floor(Math.log10(limit)) - 1)
  return Number((Math.ceil(limit / unit) * unit).toPrecision(2))
}
