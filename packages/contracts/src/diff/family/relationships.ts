import { pointerTo } from '../../read/pointer.ts'
import type { ColumnNames } from '../column-names.ts'
import type { TablePair } from '../column-pair.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries } from '../pair-entries.ts'
import { isBoth, type Side } from '../side.ts'

/** One foreign key, in the names of the newer version as far as they are known. */
interface Link {
  readonly id?: string
  readonly text: string
  /** The tables and columns on both sides. */
  readonly ends: readonly string[]
}

/**
 * The foreign keys of a table: a rename of a table or a column on either end is no change of them, and one that came or went
 * with its column is told by the column.
 */
export function relationshipChanges(table: TablePair, names: ColumnNames): readonly FoundChange[] {
  const { before, after, subject, title } = table
  const old = links(before, names.before)
  const next = links(after, names.after)
  return pairEntries(old, next, ({ text }) => text).flatMap((pair): readonly FoundChange[] => {
    const was = pair.before && { pointer: pair.before.pointer, value: pair.before.value.text }
    const is = pair.after && { pointer: pair.after.pointer, value: pair.after.value.text }
    if (isBoth(pair))
      return pair.before.value.text === pair.after.value.text
        ? []
        : [
            {
              rule: 'RELATIONSHIP_CHANGED',
              action: 'changed',
              ...(was && { before: was }),
              ...(is && { after: is }),
              message: `${title} promised that ${was?.value} and now that ${is?.value}`,
              subject,
            },
          ]
    if (pair.before?.value.ends.some(names.isGone) || pair.after?.value.ends.some(names.isNew)) return []
    return was
      ? [
          {
            rule: 'RELATIONSHIP_REMOVED',
            action: 'removed',
            before: was,
            message: `${title} no longer promises that ${was.value}`,
            subject,
          },
        ]
      : [
          {
            rule: 'RELATIONSHIP_ADDED',
            action: 'added',
            ...(is && { after: is }),
            message: `${title} now promises that ${is?.value}`,
            subject,
          },
        ]
  })
}

function links(
  { value: table, pointer }: TablePair['before'],
  nameOf: (reference: string) => string,
): readonly Side<Link>[] {
  const link = (
    from: string | readonly string[],
    to: string | readonly string[],
    id: string | undefined,
    at: string,
  ): Side<Link> => {
    const [left, right] = [from, to].map((side) => (typeof side === 'string' ? [side] : side).map(nameOf))
    const order = [...(left ?? []).keys()].sort((one, other) =>
      (left?.[one] ?? '') < (left?.[other] ?? '') ? -1 : 1,
    )
    const listed = (side: readonly string[] | undefined) =>
      left?.length === right?.length ? order.map((index) => side?.[index]).join(', ') : side?.join(', ')
    return {
      pointer: at,
      value: {
        ...(id !== undefined && { id }),
        text: `${listed(left)} exists in ${listed(right)}`,
        ends: [...(left ?? []), ...(right ?? [])],
      },
    }
  }
  const own = (table.properties ?? []).flatMap((property, column) =>
    (property.relationships ?? []).map(({ to, id }, index) =>
      link(
        `${table.name}.${property.name}`,
        to,
        id,
        pointerTo(`${pointer}/properties/${column}/relationships`, index),
      ),
    ),
  )
  const joint = (table.relationships ?? []).map(({ from, to, id }, index) =>
    link(from, to, id, pointerTo(`${pointer}/relationships`, index)),
  )
  return [...own, ...joint]
}
