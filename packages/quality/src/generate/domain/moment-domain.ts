import { formatClock } from '../../rows/time/format-clock.ts'
import { formatDay } from '../../rows/time/format-day.ts'
import { parseClock } from '../../rows/time/parse-clock.ts'
import { parseMoment } from '../../rows/time/parse-moment.ts'
import type { RangeRule } from '../../rule/range.ts'
import type { Domain } from './domain.ts'

/** What days, times of day or moments are asked for. */
export interface MomentNeeds {
  readonly kind: 'date' | 'time' | 'timestamp'
  /** Whether an offset is written. */
  readonly zoned: boolean
  /** Digits of a second. */
  readonly precision: number
  readonly ranges: readonly RangeRule[]
  readonly wanted: number
  /** Milliseconds since 1970. */
  readonly now: number
}

const day = 86_400
const first = -62_135_596_800
const last = 253_402_300_799

/** Days, times or moments as ISO 8601 text: of the last two years where nothing says otherwise. Words for why there is none. */
export function momentDomain(needs: MomentNeeds): Domain<string> | string {
  const low = bound(needs, 'minimum')
  const high = bound(needs, 'maximum')
  if (low === 'unreadable' || high === 'unreadable') return `its limits are no ${needs.kind}`
  for (const [unit, digits] of units[needs.kind].filter(
    ([, shown]) => shown <= needs.precision || shown === 0,
  )) {
    const perSecond = 10n ** BigInt(digits)
    const each = (unit * nano) / perSecond
    const from = low === undefined ? undefined : ceilDivide(low, each)
    const upTo = high === undefined ? undefined : floorDivide(high, each)
    const window = defaultWindow(needs, each, from, upTo)
    const start = from ?? window.start
    const end = upTo ?? window.end
    const count = end - start + 1n
    const isFinest = unit === BigInt(day) || digits === Math.min(needs.precision, 9)
    if (count < BigInt(Math.min(needs.wanted, 2 ** 40)) && !isFinest) continue
    if (count < 1n) return 'its limits leave no value'
    return { size: Number(count > 2n ** 53n ? 2n ** 53n : count), at: writer(needs, start, unit, digits) }
  }
  return 'its limits leave no value'
}

const nano = 1_000_000_000n

/** Units of time by how gladly they are used: seconds of one and digits of a second shown. */
const units: Readonly<Record<MomentNeeds['kind'], readonly (readonly [bigint, number])[]>> = {
  date: [[BigInt(day), 0]],
  time: [
    [1n, 0],
    [1n, 3],
    [1n, 6],
    [1n, 9],
  ],
  timestamp: [
    [1n, 0],
    [1n, 3],
    [1n, 6],
    [1n, 9],
  ],
}

/** The tightest bound of a side in nanoseconds. */
function bound(
  { kind, zoned, ranges }: MomentNeeds,
  side: 'minimum' | 'maximum',
): bigint | undefined | 'unreadable' {
  const limits = ranges.flatMap((range): (bigint | 'unreadable')[] => {
    const limit = range[side]
    if (limit === undefined) return []
    const text = String(limit.value)
    const read = kind === 'time' ? parseClock(text.replace(/Z$/, '')) : readMoment(text)
    if (read === undefined) return ['unreadable']
    const beside = limit.exclusive || !isSpelled(kind, zoned, text) ? 1n : 0n
    return [BigInt(read) + (side === 'minimum' ? beside : -beside)]
  })
  if (limits.includes('unreadable')) return 'unreadable'
  const known = limits.filter((each) => each !== 'unreadable')
  if (known.length === 0) return undefined
  return known.reduce((left, right) => (left > right === (side === 'minimum') ? left : right))
}

function readMoment(text: string): bigint | undefined {
  const { local, offset = 0 } = parseMoment(text) ?? {}
  return local === undefined ? undefined : local - BigInt(offset) * 60n * nano
}

/** Whether a bound is spelled as the values are; one that is not is itself left out, since texts and times order differently. */
const isSpelled = (kind: MomentNeeds['kind'], zoned: boolean, text: string): boolean =>
  kind !== 'timestamp' || (zoned ? /T\d\d:\d\d:\d\dZ$/ : /T\d\d:\d\d:\d\d$/).test(text)

function defaultWindow({ kind, now, wanted }: MomentNeeds, each: bigint, from?: bigint, upTo?: bigint) {
  if (kind === 'time') return { start: 0n, end: (BigInt(day) * nano) / each - 1n }
  const today = (BigInt(Math.floor(now / 1000)) * nano) / each
  const span = (730n * BigInt(day) * nano) / each
  const room = BigInt(Math.min(wanted, 2 ** 40)) > span ? BigInt(wanted) : span
  const end = from === undefined ? (upTo ?? today) : from + room > today && from < today ? today : from + room
  const start = (upTo ?? today) - room
  return {
    start: atLeast(start, (BigInt(first) * nano) / each),
    end: atMost(end, (BigInt(last) * nano) / each),
  }
}

function writer(
  { kind, zoned }: MomentNeeds,
  start: bigint,
  unit: bigint,
  digits: number,
): (position: number) => string {
  if (kind === 'date') {
    const from = Number(start)
    return (position) => formatDay(from + position)
  }
  const perSecond = 10 ** digits
  const firstSecond = Number(floorDivide(start, BigInt(perSecond)) * unit)
  const firstPart = Number(start - floorDivide(start, BigInt(perSecond)) * BigInt(perSecond))
  const zone = zoned ? 'Z' : ''
  return (position) => {
    const parts = firstPart + (position % perSecond)
    const seconds = firstSecond + Math.floor(position / perSecond) + Math.floor(parts / perSecond)
    const days = Math.floor(seconds / day)
    const clock = formatClock((seconds - days * day) * 1e9 + (parts % perSecond) * (1e9 / perSecond))
    return kind === 'time' ? clock : `${formatDay(days)}T${clock}${zone}`
  }
}

const floorDivide = (dividend: bigint, divisor: bigint): bigint =>
  dividend % divisor !== 0n && dividend < 0n ? dividend / divisor - 1n : dividend / divisor

const ceilDivide = (dividend: bigint, divisor: bigint): bigint => -floorDivide(-dividend, divisor)

const atLeast = (value: bigint, limit: bigint): bigint => (value < limit ? limit : value)

const atMost = (value: bigint, limit: bigint): bigint => (value > limit ? limit : value)
