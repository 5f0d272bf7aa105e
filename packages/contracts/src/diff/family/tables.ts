import { formatQualifiedName, type NamespaceShape, type QualifiedName } from '@mesh/core'
import { serverNamespace } from '../../lower/placement.ts'
import type { Contract } from '../../odcs/contract.ts'
import type { SchemaObject } from '../../odcs/schema.ts'
import { storedTableName } from '../../reference/stored-name.ts'
import { columnNames } from '../column-names.ts'
import type { TablePair } from '../column-pair.ts'
import type { DiffContext } from '../diff-context.ts'
import type { DiffOptions } from '../diff-options.ts'
import type { FoundChange } from '../found-change.ts'
import { homeOf } from '../home-of.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { removalOf } from '../retired/removal-of.ts'
import { sameValue } from '../same-value.ts'
import { isBoth } from '../side.ts'
import { columnChanges } from './columns.ts'
import { contextChanges } from './context.ts'
import { deprecation, documentation } from './notes.ts'
import { customProperties } from './properties.ts'
import { qualityChanges } from './quality.ts'
import { relationshipChanges } from './relationships.ts'
import { tableFacts } from './table-facts.ts'
import { tablePlace } from './table-place.ts'

/** What no rule judges is documentation. */
const judged: ReadonlySet<string> = new Set(
  [
    'name physicalName physicalType dataGranularityDescription logicalType properties relationships quality',
    'context deprecated customProperties',
  ].flatMap((names) => names.split(' ')),
)

/** The tables of two versions of a contract, and everything inside them. */
export function tableChanges(
  before: Contract,
  after: Contract,
  context: DiffContext,
  options: DiffOptions,
): readonly FoundChange[] {
  const [from, to] = [serverNamespace(before), serverNamespace(after)]
  const [oldHome, newHome] = [homeOf(before, options), homeOf(after, options)]
  const names = columnNames(before, after)
  return pairEntries(
    sidesOf({ value: before.schema, pointer: '/schema' }),
    sidesOf({ value: after.schema, pointer: '/schema' }),
    ({ name }) => name,
  ).flatMap((pair): readonly FoundChange[] => {
    const { before: old, after: next } = pair
    if (isBoth(pair)) {
      const table: TablePair = {
        ...pair,
        subject: { table: spelled(pair.before.value, oldHome) },
        title: pair.before.value.name,
      }
      const place = tablePlace(table, placed(pair.before.value, from), placed(pair.after.value, to))
      const links = relationshipChanges(table, names)
      if (sameValue(pair.before.value, pair.after.value)) return [...place, ...links]
      return [
        ...place,
        ...tableFacts(table),
        ...columnChanges(table, context),
        ...links,
        ...qualityChanges(
          { value: table.before.value.quality, pointer: `${table.before.pointer}/quality` },
          { value: table.after.value.quality, pointer: `${table.after.pointer}/quality` },
          table,
          context,
        ),
        ...contextChanges(table),
        ...deprecation(table),
        ...customProperties(table),
        ...documentation(table, judged),
      ]
    }
    if (old !== undefined) {
      const { isOver, note } = removalOf(context, old.value.name)
      return [
        {
          rule: isOver ? 'TABLE_RETIRED' : 'TABLE_REMOVED',
          action: 'removed',
          before: old,
          message: `Table ${old.value.name} was removed${note}`,
          subject: { table: spelled(old.value, oldHome) },
        },
      ]
    }
    if (next === undefined) return []
    return [
      {
        rule: 'TABLE_ADDED',
        action: 'added',
        after: next,
        message: `Table ${next.value.name} was added`,
        subject: { table: spelled(next.value, newHome) },
      },
    ]
  })
}

const placed = (table: SchemaObject, namespace: NamespaceShape | undefined): QualifiedName => ({
  ...namespace,
  ...storedTableName(table),
})

const spelled = (table: SchemaObject, namespace: NamespaceShape | undefined) =>
  formatQualifiedName(placed(table, namespace))
