import type { SchemaItem, SchemaProperty } from '../../odcs/schema.ts'
import { pointerTo } from '../../read/pointer.ts'
import type { ColumnPair } from '../column-pair.ts'
import type { DiffContext } from '../diff-context.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { removalOf } from '../retired/removal-of.ts'
import { sameValue } from '../same-value.ts'
import { isBoth } from '../side.ts'

type Compare = (pair: ColumnPair, context: DiffContext) => readonly FoundChange[]

/** What is nested in a column: the fields of an object, the items of an array, the keys and values of a map. */
export function nestedChanges(
  pair: ColumnPair,
  context: DiffContext,
  compare: Compare,
): readonly FoundChange[] {
  const [old, next] = [pair.before.value, pair.after.value]
  return [
    ...(pair.isColumn ? [] : uniqueness(pair)),
    ...fields(pair, context, compare),
    ...part(pair, context, compare, '/items', '[]', [old.items, next.items]),
    ...part(pair, context, compare, '/map/key', ' (key)', [old.map?.key, next.map?.key]),
    ...part(pair, context, compare, '/map/value', ' (value)', [old.map?.value, next.map?.value]),
  ]
}

function fields(pair: ColumnPair, context: DiffContext, compare: Compare): readonly FoundChange[] {
  const { subject, title } = pair
  const lists = [pair.before, pair.after].map(({ value, pointer }) =>
    sidesOf({ value: value.properties, pointer: pointerTo(pointer, 'properties') }),
  )
  return pairEntries<SchemaProperty>(lists[0] ?? [], lists[1] ?? [], ({ name }) => name).flatMap(
    (each): readonly FoundChange[] => {
      const { before, after } = each
      if (isBoth(each)) {
        if (sameValue(each.before.value, each.after.value)) return []
        const field = { ...each, subject, title: `${title}.${each.before.value.name}`, isColumn: false }
        return [...rename(field), ...compare(field, context)]
      }
      if (before !== undefined) {
        const name = `${title}.${before.value.name}`
        const [table = '', ...path] = name.split('.')
        const { isOver, note } = removalOf(context, table, path.join('.'))
        return [
          {
            rule: isOver ? 'FIELD_RETIRED' : 'FIELD_REMOVED',
            action: 'removed',
            before,
            message: `${name} was removed${note}`,
            subject,
          },
        ]
      }
      if (after === undefined) return []
      const isRequired = after.value.required === true
      return [
        {
          rule: isRequired ? 'REQUIRED_FIELD_ADDED' : 'FIELD_ADDED',
          action: 'added',
          after,
          message: `${title}.${after.value.name} was added${isRequired ? ' and refuses NULL' : ''}`,
          subject,
        },
      ]
    },
  )
}

function rename({ before, after, subject, title }: ColumnPair): readonly FoundChange[] {
  const [was, is] = [before, after].map(({ value }) => value.physicalName ?? value.name)
  if (was === is) return []
  return [
    {
      rule: 'FIELD_RENAMED',
      action: 'renamed',
      before: { pointer: before.pointer, value: was },
      after: { pointer: after.pointer, value: is },
      message: `${title} is now called ${is}`,
      subject,
    },
  ]
}

function part(
  { before, after, subject, title }: ColumnPair,
  context: DiffContext,
  compare: Compare,
  path: string,
  suffix: string,
  [old, next]: readonly (SchemaItem | undefined)[],
): readonly FoundChange[] {
  if (sameValue(old, next)) return []
  const sides = {
    before: { pointer: `${before.pointer}${old === undefined ? '' : path}` },
    after: { pointer: `${after.pointer}${next === undefined ? '' : path}` },
  }
  const name = `${title}${suffix}`
  if (old === undefined || next === undefined)
    return [
      {
        rule: old === undefined ? 'TYPE_NARROWED' : 'TYPE_WIDENED',
        action: 'changed',
        ...sides,
        message: `The type of ${name} ${old === undefined ? 'is now given' : 'is no longer given'}`,
        subject,
      },
    ]
  return compare(
    {
      before: { ...sides.before, value: old },
      after: { ...sides.after, value: next },
      subject,
      title: name,
      isColumn: false,
    },
    context,
  )
}

/** Keys of a table tell the uniqueness of its columns; a nested part has only the word. */
function uniqueness({ before, after, subject, title }: ColumnPair): readonly FoundChange[] {
  const [was, is] = [before, after].map(({ value }) => value.unique === true)
  if (was === is) return []
  return [
    {
      rule: is ? 'KEY_ADDED' : 'KEY_REMOVED',
      action: 'changed',
      before: { pointer: before.pointer, value: was },
      after: { pointer: after.pointer, value: is },
      message: `${title} ${is ? 'is now' : 'is no longer'} unique`,
      subject,
    },
  ]
}
