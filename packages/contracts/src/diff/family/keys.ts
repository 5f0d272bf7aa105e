import type { UniqueKeyShape } from '@mesh/core'
import { uniqueKeys } from '../../lower/unique-keys.ts'
import type { TablePair } from '../column-pair.ts'
import type { FoundChange } from '../found-change.ts'

/**
 * Primary and unique keys of a table. A key holds as long as some columns of it are unique. `renamed` maps old stored column
 * names to new ones; columns that it does not hold came or went, and tell of keys of theirs alone.
 */
export function keyChanges(pair: TablePair, renamed: ReadonlyMap<string, string>): readonly FoundChange[] {
  const { before, after, subject, title } = pair
  const old = uniqueKeys(before.value)
  const next = uniqueKeys(after.value)
  if (old.length === 0 && next.length === 0) return []
  const today = old.map((key) => ({ key, columns: key.columns.map((name) => renamed.get(name) ?? name) }))
  const kept = new Set(renamed.values())
  const lost = today.filter(
    ({ key, columns }) =>
      key.columns.some((name) => renamed.has(name)) && !next.some((each) => isWithin(each.columns, columns)),
  )
  const fresh = next.filter(
    (key) =>
      key.columns.some((name) => kept.has(name)) &&
      !today.some(({ columns }) => isWithin(columns, key.columns)),
  )
  const sides = (was?: UniqueKeyShape, is?: UniqueKeyShape) => ({
    before: { pointer: before.pointer, ...(was && { value: was }) },
    after: { pointer: after.pointer, ...(is && { value: is }) },
    subject,
  })
  const changes: readonly FoundChange[] = [
    ...lost.map(
      ({ key }): FoundChange => ({
        rule: 'KEY_REMOVED',
        action: 'removed',
        ...sides(key),
        message: `${title} lost its ${spelled(key)}`,
      }),
    ),
    ...fresh.map(
      (key): FoundChange => ({
        rule: 'KEY_ADDED',
        action: 'added',
        ...sides(undefined, key),
        message: `${title} has a new ${spelled(key)}`,
      }),
    ),
  ]
  if (changes.length > 0) return changes
  const texts = today.map(({ key, columns }) => spelled({ ...key, columns }))
  const [gone] = today.filter(
    ({ key }, index) =>
      key.columns.every((name) => renamed.has(name)) && !next.some((each) => spelled(each) === texts[index]),
  )
  const [come] = next.filter(
    (key) => key.columns.every((name) => kept.has(name)) && !texts.includes(spelled(key)),
  )
  if (gone === undefined && come === undefined) return []
  return [
    {
      rule: 'KEY_KIND_CHANGED',
      action: 'changed',
      ...sides(gone?.key, come),
      message: `The ${gone ? spelled(gone.key) : 'keys'} of ${title} became ${come ? spelled(come) : 'part of another key'}`,
    },
  ]
}

const isWithin = (columns: readonly string[], others: readonly string[]): boolean =>
  columns.every((column) => others.includes(column))

const spelled = ({ kind, columns }: UniqueKeyShape) => `${kind} key (${columns.toSorted().join(', ')})`
