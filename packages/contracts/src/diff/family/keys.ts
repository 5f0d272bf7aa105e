import type { UniqueKeyShape } from '@mesh/core'
import { uniqueKeys } from '../../lower/unique-keys.ts'
import type { TablePair } from '../column-pair.ts'
import type { FoundChange } from '../found-change.ts'

/**
 * Primary and unique keys of a table. A key holds as long as some columns of it are unique. `renamed` maps old stored column
 * names to new ones.
 */
export function keyChanges(pair: TablePair, renamed: ReadonlyMap<string, string>): readonly FoundChange[] {
  const { before, after, subject, title } = pair
  const old = uniqueKeys(before.value)
  const next = uniqueKeys(after.value)
  if (old.length === 0 && next.length === 0) return []
  const today = old.map((key) => ({ key, columns: key.columns.map((name) => renamed.get(name) ?? name) }))
  const lost = today.filter(({ columns }) => !next.some((key) => isWithin(key.columns, columns)))
  const fresh = next.filter((key) => !today.some(({ columns }) => isWithin(columns, key.columns)))
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
  const [gone] = today.filter((_, index) => !next.some((key) => spelled(key) === texts[index]))
  const [come] = next.filter((key) => !texts.includes(spelled(key)))
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
