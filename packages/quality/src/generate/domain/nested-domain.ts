import type { LogicalTypeOptions, SchemaItem, SchemaProperty } from '@mesh/contracts'
import type { VectorType } from '@mesh/core'
import type { Random } from '../random/random.ts'
import { setField } from '../set-field.ts'
import type { Domain } from './domain.ts'
import type { ValueNeeds } from './value-needs.ts'

/** Makes the domain of what is inside. */
export type DomainOf = (needs: ValueNeeds) => Domain | string

/** How many of the fields that need not have a value have none. */
const withoutValue = 0.1

/** Records of fields. The field with the most values makes them different. */
export function recordOf(
  fields: readonly SchemaProperty[],
  domainOf: DomainOf,
  needs: ValueNeeds,
): Domain | string {
  const inner = [...new Map(fields.map((field) => [field.name, field])).values()].map((item) => ({
    name: item.name,
    isRequired: item.required === true || item.primaryKey === true,
    domain: domainOf({ ...needs, item, rules: [] }),
  }))
  const empty = inner.find(({ domain }) => typeof domain === 'string')
  if (typeof empty?.domain === 'string') return `its field ${empty.name} has no value: ${empty.domain}`
  const known = inner.flatMap(({ domain, ...field }) =>
    typeof domain === 'string' ? [] : [{ ...field, domain }],
  )
  const carrier = known.reduce((best, each) => (sizeOf(each) > sizeOf(best) ? each : best), known[0])
  return {
    size: carrier === undefined ? 1 : Math.max(1, sizeOf(carrier)),
    at: (position, random) => {
      const record: Record<string, unknown> = {}
      for (const field of known) {
        const { domain, isRequired } = field
        const isNull = field !== carrier && !isRequired && random.fraction() < withoutValue
        const at = field === carrier ? position : random.below(domain.size)
        setField(record, field.name, isNull ? null : domain.at(at, random))
      }
      return record
    },
  }
}

const sizeOf = (field: { readonly domain: Domain } | undefined) => field?.domain.size ?? 0

/** Lists of items. The first item makes them different. */
export function listOf(
  item: SchemaItem,
  { minItems = 0, maxItems, uniqueItems = false }: LogicalTypeOptions,
  domainOf: DomainOf,
  needs: ValueNeeds,
): Domain | string {
  const domain = domainOf({ ...needs, item, rules: [] })
  if (typeof domain === 'string') return `its items have no value: ${domain}`
  const most = Math.min(maxItems ?? minItems + 3, uniqueItems ? domain.size : Number.POSITIVE_INFINITY)
  if (most < minItems) return 'its items cannot be as many and all different'
  const fewest = Math.min(Math.max(1, minItems), most)
  const fill = (position: number, random: Random): unknown[] => {
    const length = fewest + random.below(most - fewest + 1)
    return Array.from({ length }, (_, index) => {
      if (index === 0) return domain.at(position, random)
      return domain.at(uniqueItems ? (position + index) % domain.size : random.below(domain.size), random)
    })
  }
  return most === 0 ? emptyOnly(() => []) : { size: domain.size, at: fill }
}

/** Dictionaries. The first value makes them different, or the first key. */
export function mapOf(
  { key, value }: { readonly key: SchemaItem; readonly value: SchemaItem },
  { minProperties = 0, maxProperties, required = [] }: LogicalTypeOptions,
  domainOf: DomainOf,
  needs: ValueNeeds,
): Domain | string {
  const keys = domainOf({ ...needs, item: key, rules: [] })
  const values = domainOf({ ...needs, item: value, rules: [] })
  if (typeof keys === 'string') return `its keys have no value: ${keys}`
  if (typeof values === 'string') return `its values have no value: ${values}`
  const wanted = [...new Set(required)]
  // Any of the wanted keys may be one of the others.
  const distinct = Math.max(wanted.length, keys.size)
  const most = Math.min(maxProperties ?? Math.max(minProperties, wanted.length) + 3, distinct)
  const fewest = Math.max(minProperties, wanted.length)
  if (most < fewest) return 'its keys cannot be as many and all different'
  if (most === 0) return emptyOnly(() => ({}))
  return {
    size: values.size,
    at: (position, random) => {
      const map: Record<string, unknown> = {}
      const first = random.below(keys.size)
      const count = Math.max(1, fewest) + random.below(most - Math.max(1, fewest) + 1)
      const apart = wanted.length > 0 ? 1 : Math.max(1, Math.floor(keys.size / count))
      for (let index = 0; Object.keys(map).length < count && index < count + wanted.length; index += 1) {
        const name = wanted[index] ?? String(keys.at((first + index * apart) % keys.size, random))
        setField(map, name, values.at(index === 0 ? position : random.below(values.size), random))
      }
      return map
    },
  }
}

/** Lists of numbers from -1 to 1, or of small whole ones; of length 1 where they are normalised. */
export function vectorOf({ dimensions, element }: VectorType, isNormalized: boolean): Domain<number[]> {
  const one = (random: Random) =>
    element === 'integer' ? random.below(256) - 128 : (random.below(2_001) - 1_000) / 1_000
  return {
    size: element === 'integer' ? 256 : 2_001,
    at: (position, random) => {
      const first = element === 'integer' ? position - 128 : (position - 1_000) / 1_000
      const vector = Array.from({ length: dimensions }, (_, index) => (index === 0 ? first : one(random)))
      if (!isNormalized) return vector
      const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0))
      return length === 0
        ? vector.map((_, index) => (index === 0 ? 1 : 0))
        : vector.map((each) => each / length)
    },
  }
}

const emptyOnly = <Value>(make: () => Value): Domain<Value> => ({ size: 1, at: make })
