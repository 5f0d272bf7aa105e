import type { Change } from '@mesh/core'
import { storedName } from '../../reference/stored-name.ts'
import type { ColumnFamily, TablePair } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'
import { pairEntries } from '../pair-entries.ts'
import { isBoth } from '../side.ts'
import { enumChanges } from './enums.ts'
import { keyChanges } from './keys.ts'
import { limitChanges } from './limits.ts'
import { documentation, noteChanges } from './notes.ts'
import { nullabilityChanges } from './nullability.ts'
import { qualityChanges } from './quality.ts'
import { typeChanges } from './types.ts'

const families: readonly ColumnFamily[] = [
  ({ before, after, subject, title }) => {
    const [was, is] = [storedName(before.value), storedName(after.value)]
    if (was === is) return []
    return [
      makeChange({
        code: 'CONTRACT.COLUMN_RENAMED',
        action: 'renamed',
        before: { pointer: before.pointer, value: was },
        after: { pointer: after.pointer, value: is },
        message: `${title} is now called ${is}`,
        consumers: 'breaking',
        subject,
      }),
    ]
  },
  typeChanges,
  nullabilityChanges,
  enumChanges,
  limitChanges,
  noteChanges,
  ({ before, after, subject, title }) =>
    qualityChanges(
      { value: before.value.quality, pointer: `${before.pointer}/quality` },
      { value: after.value.quality, pointer: `${after.pointer}/quality` },
      title,
      subject,
    ),
  documentation,
]

/** The columns of a table that is in both versions, and the keys over them. */
export function columnChanges(table: TablePair): readonly Change[] {
  const renamed = new Map<string, string>()
  const changes = pairEntries(
    { value: table.before.value.properties, pointer: `${table.before.pointer}/properties` },
    { value: table.after.value.properties, pointer: `${table.after.pointer}/properties` },
    ({ name }) => name,
  ).flatMap((pair): readonly Change[] => {
    const { before, after } = pair
    const name = (before ?? after)?.value ?? {}
    const subject = { ...table.subject, column: storedName(name) }
    const title = `${table.title}.${(before ?? after)?.value.name}`
    if (isBoth(pair)) {
      renamed.set(storedName(pair.before.value), storedName(pair.after.value))
      return families.flatMap((family) => family({ ...pair, subject, title }))
    }
    if (before !== undefined)
      return [
        makeChange({
          code: 'CONTRACT.COLUMN_REMOVED',
          action: 'removed',
          before,
          message: `${title} was removed`,
          consumers: 'breaking',
          subject,
        }),
      ]
    if (after === undefined) return []
    const required = after.value.required === true || after.value.primaryKey === true
    return [
      makeChange({
        code: required ? 'CONTRACT.REQUIRED_COLUMN_ADDED' : 'CONTRACT.COLUMN_ADDED',
        action: 'added',
        after,
        message: required
          ? `${title} was added and refuses NULL: stored rows and writers have no value for it`
          : `${title} was added`,
        producers: required ? 'breaking' : 'none',
        subject,
      }),
    ]
  })
  return [...changes, ...keyChanges(table, renamed)]
}
