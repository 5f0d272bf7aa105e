import { storedName } from '../../reference/stored-name.ts'
import type { ColumnFamily, ColumnPair, TablePair } from '../column-pair.ts'
import type { DiffContext } from '../diff-context.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { removalOf } from '../retired/removal-of.ts'
import { sameValue } from '../same-value.ts'
import { isBoth } from '../side.ts'
import { classificationChanges } from './classification.ts'
import { enumChanges } from './enums.ts'
import { keyChanges } from './keys.ts'
import { limitChanges } from './limits.ts'
import { meaningChanges } from './meanings.ts'
import { measureChanges } from './measures.ts'
import { nestedChanges } from './nested.ts'
import { deprecation, documentation } from './notes.ts'
import { nullabilityChanges } from './nullability.ts'
import { qualityChanges } from './quality.ts'
import { typeChanges } from './types.ts'

/** The columns of a table that is in both versions, and the keys over them. */
export function columnChanges(table: TablePair, context: DiffContext): readonly FoundChange[] {
  const renamed = new Map<string, string>()
  const changes = pairEntries(
    sidesOf({ value: table.before.value.properties, pointer: `${table.before.pointer}/properties` }),
    sidesOf({ value: table.after.value.properties, pointer: `${table.after.pointer}/properties` }),
    ({ name }) => name,
  ).flatMap((pair): readonly FoundChange[] => {
    const { before, after } = pair
    if (isBoth(pair)) {
      const was = storedName(pair.before.value)
      const is = storedName(pair.after.value)
      renamed.set(was, is)
      if (sameValue(pair.before.value, pair.after.value)) return []
      const title = `${table.title}.${pair.before.value.name}`
      const column = { ...pair, subject: { table: table.subject.table, column: was }, title, isColumn: true }
      return [...columnNames(column, was, is), ...itemChanges(column, context)]
    }
    if (before !== undefined) {
      const { isOver, note } = removalOf(context, table.title, before.value.name)
      return [
        {
          rule: isOver ? 'COLUMN_RETIRED' : 'COLUMN_REMOVED',
          action: 'removed',
          before,
          message: `${table.title}.${before.value.name} was removed${note}`,
          subject: { table: table.subject.table, column: storedName(before.value) },
        },
      ]
    }
    if (after === undefined) return []
    const isRequired = after.value.required === true || after.value.primaryKey === true
    return [
      {
        rule: isRequired ? 'REQUIRED_COLUMN_ADDED' : 'COLUMN_ADDED',
        action: 'added',
        after,
        message: `${table.title}.${after.value.name} was added${isRequired ? ' and refuses NULL' : ''}`,
        subject: { table: table.subject.table, column: storedName(after.value) },
      },
    ]
  })
  return [...changes, ...keyChanges(table, renamed)]
}

function columnNames(
  { before, after, subject, title }: ColumnPair,
  was: string,
  is: string,
): readonly FoundChange[] {
  if (was !== is)
    return [
      {
        rule: 'COLUMN_RENAMED',
        action: 'renamed',
        before: { pointer: before.pointer, value: was },
        after: { pointer: after.pointer, value: is },
        message: `${title} is now called ${is}`,
        subject,
      },
    ]
  if (before.value.name === after.value.name) return []
  return [
    {
      rule: 'NAME_CHANGED',
      action: 'renamed',
      before: { pointer: `${before.pointer}/name`, value: before.value.name },
      after: { pointer: `${after.pointer}/name`, value: after.value.name },
      message: `The contract now calls ${title} ${after.value.name}; the column ${is} keeps its name`,
      subject,
    },
  ]
}

/** What no rule judges is documentation. */
const judged: ReadonlySet<string> = new Set(
  [
    'name physicalName physicalType logicalType logicalTypeOptions required unique primaryKey primaryKeyPosition',
    'semanticType transformLogic partitioned partitionKeyPosition classification encryptedName enum deprecated',
    'relationships quality properties items map',
  ].flatMap((names) => names.split(' ')),
)

const families: readonly ColumnFamily[] = [
  typeChanges,
  nullabilityChanges,
  enumChanges,
  limitChanges,
  meaningChanges,
  measureChanges,
  classificationChanges,
  deprecation,
  ({ before, after, subject, title }, context) =>
    qualityChanges(
      { value: before.value.quality, pointer: `${before.pointer}/quality` },
      { value: after.value.quality, pointer: `${after.pointer}/quality` },
      { title, subject },
      context,
    ),
  (pair) => documentation(pair, judged),
]

/** Everything about a column, a field, an item, a key or a value but its name. */
function itemChanges(pair: ColumnPair, context: DiffContext): readonly FoundChange[] {
  return [
    ...families.flatMap((family) => family(pair, context)),
    ...nestedChanges(pair, context, itemChanges),
  ]
}
