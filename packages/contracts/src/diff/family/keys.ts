import type { Change, KeyShape } from '@mesh/core'
import { uniqueKeys } from '../../lower/unique-keys.ts'
import type { TablePair } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'

/** Primary and unique keys of a table. `renamed` maps old stored column names to new ones. */
export function keyChanges(pair: TablePair, renamed: ReadonlyMap<string, string>): readonly Change[] {
  const { before, after, subject, title } = pair
  const old = uniqueKeys(before.value)
  const next = uniqueKeys(after.value)
  const today = (key: KeyShape) =>
    spelled({ ...key, columns: key.columns.map((name) => renamed.get(name) ?? name) })
  const has = (keys: readonly string[], key: string) => keys.includes(key)
  const oldTexts = old.map(today)
  const newTexts = next.map(spelled)
  return [
    ...old
      .filter((key) => !has(newTexts, today(key)))
      .map((key) =>
        makeChange({
          code: 'CONTRACT.KEY_REMOVED',
          action: 'removed',
          before: { pointer: before.pointer, value: key },
          after: { pointer: after.pointer },
          message: `${title} lost its ${spelled(key)}: readers that join on it may get rows twice`,
          consumers: 'breaking',
          subject,
        }),
      ),
    ...next
      .filter((key) => !has(oldTexts, spelled(key)))
      .map((key) =>
        makeChange({
          code: 'CONTRACT.KEY_ADDED',
          action: 'added',
          before: { pointer: before.pointer },
          after: { pointer: after.pointer, value: key },
          message: `${title} has a new ${spelled(key)}: stored rows may repeat values`,
          producers: 'breaking',
          subject,
        }),
      ),
  ]
}

const spelled = ({ kind, columns }: KeyShape) => `${kind} key (${columns.join(', ')})`
