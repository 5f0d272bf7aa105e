import type { Change } from '@mesh/core'
import type { SchemaObject } from '../../odcs/schema.ts'
import type { TablePair } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'

/** The foreign keys of a table, by the names that the documents give. */
export function relationshipChanges({ before, after, subject, title }: TablePair): readonly Change[] {
  const [old, next] = [relationships(before.value), relationships(after.value)]
  return [
    ...old
      .filter((each) => !next.includes(each))
      .map((each) =>
        makeChange({
          code: 'CONTRACT.RELATIONSHIP_REMOVED',
          action: 'removed',
          before: { pointer: before.pointer, value: each },
          after: { pointer: after.pointer },
          message: `${title} no longer promises that ${each}`,
          consumers: 'breaking',
          subject,
        }),
      ),
    ...next
      .filter((each) => !old.includes(each))
      .map((each) =>
        makeChange({
          code: 'CONTRACT.RELATIONSHIP_ADDED',
          action: 'added',
          before: { pointer: before.pointer },
          after: { pointer: after.pointer, value: each },
          message: `${title} now promises that ${each}`,
          producers: 'breaking',
          subject,
        }),
      ),
  ]
}

function relationships({ properties = [], relationships: joint = [] }: SchemaObject): readonly string[] {
  const own = properties.flatMap((property) =>
    (property.relationships ?? []).map(({ to }) => ({ from: property.id ?? property.name, to })),
  )
  return [...own, ...joint].map(({ from, to }) => `${listed(from)} exists in ${listed(to)}`)
}

const listed = (value: string | readonly string[]) => (typeof value === 'string' ? value : value.join(', '))
