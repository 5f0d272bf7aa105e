import { type Change, formatQualifiedName, type NamespaceShape, type QualifiedName } from '@mesh/core'
import { contractPlacement, type PlacementSurroundings } from '../../lower/contract-placement.ts'
import { serverNamespace } from '../../lower/placement.ts'
import type { Contract } from '../../odcs/contract.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import { storedTableName } from '../../reference/stored-name.ts'
import type { TablePair } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'
import { pairEntries } from '../pair-entries.ts'
import { isBoth } from '../side.ts'
import { columnChanges } from './columns.ts'
import { deprecation, documentation } from './notes.ts'
import { qualityChanges } from './quality.ts'
import { relationshipChanges } from './relationships.ts'

/** The tables of two versions of a contract, and everything inside them. */
export function tableChanges(
  before: Contract,
  after: Contract,
  surroundings: PlacementSurroundings,
): readonly Change[] {
  const [from, to] = [serverNamespace(before), serverNamespace(after)]
  const [oldHome, newHome] = [contractPlacement(before, surroundings), contractPlacement(after, surroundings)]
  return pairEntries(
    { value: before.schema, pointer: '/schema' },
    { value: after.schema, pointer: '/schema' },
    ({ name }) => name,
  ).flatMap((pair): readonly Change[] => {
    const { before: old, after: next } = pair
    if (isBoth(pair)) {
      const was = placed(pair.before.value, from)
      const table = {
        ...pair,
        subject: { table: spelled(placed(pair.before.value, oldHome)) },
        title: pair.before.value.name,
      }
      return [
        ...moves(table, was, placed(pair.after.value, to)),
        ...columnChanges(table),
        ...relationshipChanges(table),
        ...qualityChanges(
          { value: table.before.value.quality, pointer: `${table.before.pointer}/quality` },
          { value: table.after.value.quality, pointer: `${table.after.pointer}/quality` },
          table.title,
          table.subject,
        ),
        ...deprecation(table),
        ...documentation(table),
      ]
    }
    if (old !== undefined)
      return [
        makeChange({
          code: 'CONTRACT.TABLE_REMOVED',
          action: 'removed',
          before: old,
          message: `Table ${old.value.name} was removed`,
          consumers: 'breaking',
          subject: { table: spelled(placed(old.value, oldHome)) },
        }),
      ]
    if (next === undefined) return []
    return [
      makeChange({
        code: 'CONTRACT.TABLE_ADDED',
        action: 'added',
        after: next,
        message: `Table ${next.value.name} was added`,
        subject: { table: spelled(placed(next.value, newHome)) },
      }),
    ]
  })
}

const placed = (table: SchemaObject, namespace: NamespaceShape | undefined): QualifiedName => ({
  ...namespace,
  ...storedTableName(table),
})

const spelled = (name: QualifiedName) => formatQualifiedName(name)

function moves(table: TablePair, was: QualifiedName, is: QualifiedName): readonly Change[] {
  const sides = {
    before: { pointer: table.before.pointer, value: spelled(was) },
    after: { pointer: table.after.pointer, value: spelled(is) },
    subject: table.subject,
    consumers: 'breaking' as const,
  }
  const placedBoth = was.schema !== undefined && is.schema !== undefined
  if (was.name !== is.name)
    return [
      makeChange({
        ...sides,
        code: 'CONTRACT.TABLE_RENAMED',
        action: 'renamed',
        message: `Table ${spelled(was)} is now called ${spelled(is)}`,
      }),
    ]
  if (!placedBoth || (was.schema === is.schema && was.database === is.database)) return []
  return [
    makeChange({
      ...sides,
      code: 'CONTRACT.TABLE_MOVED',
      action: 'changed',
      message: `Table ${spelled(was)} moved to ${spelled(is)}`,
    }),
  ]
}
