import { lowerType, type SchemaItem } from '@mesh/contracts'
import { expandRule } from '../../generate/domain/expand-rule.ts'
import { itemDomain } from '../../generate/domain/item-domain.ts'
import { keeper } from '../../generate/domain/keeper.ts'
import { createRandom } from '../../generate/random/random.ts'
import { formatDecimal } from '../../rows/decimal/format-decimal.ts'
import { parseDecimal } from '../../rows/decimal/parse-decimal.ts'
import { rescale } from '../../rows/decimal/rescale.ts'
import type { SimpleRule } from '../../rule/value-rule.ts'

/** How many values of each kind are looked at. */
const some = 24

/**
 * Values of an item that break one rule, the closest to what is there first: those that keep all other rules, and where there
 * are none those that do not.
 */
export function breakingValues(
  item: SchemaItem,
  rule: SimpleRule,
  others: readonly SimpleRule[],
  current: unknown,
  now: number,
): readonly unknown[] {
  const isOfType = keeper(item, [])
  const keepsRule = keeper(item, [rule])
  const keepsOthers = keeper(item, others)
  const opposites = expandRule(rule).flatMap(opposite)
  const beyond = opposites.flatMap((against) => {
    const values = samples(item, [...others, ...against], now)
    // The values next to a bound are the last ones below it and the first ones above it.
    return against.some((each) => each.kind === 'range' && each.maximum !== undefined)
      ? values.toReversed()
      : values
  })
  const pool = [
    ...(rule.kind === 'range'
      ? [...beyond, ...variants(item, current)]
      : [...variants(item, current), ...beyond]),
    ...samples(item, others, now),
    ...opposites.flatMap((against) => samples(item, against, now)),
  ]
  const breaking = [...new Set(pool)].filter(
    (value) => value !== null && isOfType(value) && !keepsRule(value),
  )
  const clean = breaking.filter(keepsOthers)
  return clean.length > 0 ? clean : breaking
}

/** Values that keep some rules. */
export function samples(item: SchemaItem, rules: readonly SimpleRule[], now: number): readonly unknown[] {
  const domain = itemDomain({ item, rules, wanted: some, now })
  if (typeof domain === 'string') return []
  const random = createRandom(11)
  const count = Math.min(some, domain.size)
  return Array.from({ length: count }, (_, index) => {
    random.startRow(index)
    return domain.at(count < 2 ? 0 : Math.floor((index * (domain.size - 1)) / (count - 1)), random)
  })
}

/** What a value would keep that breaks a rule; nothing where only trying helps. */
function opposite(rule: ReturnType<typeof expandRule>[number]): readonly (readonly SimpleRule[])[] {
  if (rule.kind === 'range') {
    const { minimum, maximum } = rule
    return [
      ...(minimum === undefined
        ? []
        : [[{ kind: 'range', maximum: { value: minimum.value, exclusive: !minimum.exclusive } } as const]]),
      ...(maximum === undefined
        ? []
        : [[{ kind: 'range', minimum: { value: maximum.value, exclusive: !maximum.exclusive } } as const]]),
    ]
  }
  if (rule.kind !== 'length') return []
  const { minimum = 0, maximum } = rule
  return [
    ...(maximum === undefined
      ? []
      : [[{ kind: 'length', minimum: maximum + 1, maximum: maximum + 1 } as const]]),
    ...(minimum === 0 ? [] : [[{ kind: 'length', minimum: minimum - 1, maximum: minimum - 1 } as const]]),
  ]
}

/** Values that differ little from one that is there. */
function variants(item: SchemaItem, current: unknown): readonly unknown[] {
  if (typeof current === 'string' && lowerType(item).kind === 'string') return textVariants(current)
  if (typeof current === 'boolean') return [!current]
  const type = lowerType(item)
  if (type.kind !== 'integer' && type.kind !== 'number') return []
  const read = parseDecimal(String(current))
  if (read === undefined) return []
  const scale = type.kind === 'integer' ? 0 : (type.scale ?? Math.max(2, read.scale))
  const units = rescale(read.units, read.scale, scale)
  return [1n, -1n].map((step) => {
    const text = formatDecimal(units + step, scale)
    if (typeof current === 'bigint') return BigInt(text)
    return typeof current === 'number' ? Number(text) : text
  })
}

function textVariants(text: string): readonly string[] {
  const characters = [...text]
  const places = characters.slice(0, some).map((_, index) => index)
  const swapped = places.flatMap((place) =>
    ['0', 'x', 'X', '-', ' '].map((other) => characters.with(place, other).join('')),
  )
  const cut = places.map((place) => characters.toSpliced(place, 1).join(''))
  return [...swapped, ...cut, `${text}x`, `${text}0`, `${text} `, ''].filter((each) => each !== text)
}
