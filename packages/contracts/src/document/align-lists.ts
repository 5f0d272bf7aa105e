import { isSameJson } from './same-json.ts'

const keys = [
  'id',
  'name',
  'table',
  'column',
  'property',
  'server',
  'channel',
  'role',
  'username',
  'url',
  'value',
]

/** For each new item the index of the old item that it came from: by id or name, else equal, else in the same place. */
export function alignLists(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const free = new Set(before.keys())
  const origins: (number | undefined)[] = after.map(() => undefined)
  const take = (index: number, origin: number | undefined) => {
    if (origin === undefined || !free.delete(origin)) return
    origins[index] = origin
  }
  const byKey = indexBy(before, identity)
  const afterKeys = indexBy(after, identity)
  after.forEach((item, index) => {
    const key = identity(item)
    if (key !== undefined && afterKeys.get(key)?.length === 1 && byKey.get(key)?.length === 1)
      take(index, byKey.get(key)?.[0])
  })
  const bySpelling = indexBy(before, spelling)
  after.forEach((item, index) => {
    if (origins[index] !== undefined) return
    const alike = bySpelling.get(spelling(item)) ?? []
    take(
      index,
      alike.find((origin) => free.has(origin) && isSameJson(before[origin], item)),
    )
  })
  after.forEach((item, index) => {
    if (origins[index] !== undefined || !free.has(index)) return
    if (before.length === after.length || identity(item) === undefined) take(index, index)
  })
  return origins
}

function identity(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  const record = item as Readonly<Record<string, unknown>>
  const key = keys.find((each) => typeof record[each] === 'string')
  return key === undefined ? undefined : String(record[key])
}

const spelling = (item: unknown): string =>
  typeof item === 'object' ? `${Array.isArray(item)}${item === null}` : JSON.stringify(item)

function indexBy(
  items: readonly unknown[],
  key: (item: unknown) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  items.forEach((item, index) => {
    const name = key(item)
    if (name === undefined) return
    const known = found.get(name)
    if (known === undefined) found.set(name, [index])
    else known.push(index)
  })
  return found
}
