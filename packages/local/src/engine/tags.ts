import type { TagAssignment } from '@mesh/sql'
import { toQualifiedName } from '@mesh/sql'
import type { Tag } from '../catalog/object/tag.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import type { Execution } from './execution.ts'
import { findObject } from './find-object.ts'

/** A tag by name. @throws SQL.NOT_FOUND. */
export function findTag(execution: Execution, name: TagAssignment['name']): Tag {
  const found = findObject(execution.state.catalog, 'TAG', toQualifiedName(name), execution.session)
  if (found.kind !== 'TAG') throw invalidStatement('no tag')
  return found
}

/** Assignments by the id of their tag. @throws SQL.SYNTAX for a value that the tag does not allow. */
export function tagMap(execution: Execution, assignments: readonly TagAssignment[]): Map<number, string> {
  return new Map(
    assignments.map(({ name, value }) => {
      const tag = findTag(execution, name)
      if (tag.allowedValues !== null && !tag.allowedValues.includes(value))
        throw invalidStatement(`Tag value '${value}' is not allowed by tag '${tag.name}'.`)
      if ([...value].length > 256)
        throw invalidStatement(`A value of tag '${tag.name}' is longer than 256 characters.`)
      return [tag.id, value]
    }),
  )
}

/** Sets tags. */
export function setTags(
  execution: Execution,
  into: Map<number, string>,
  tags: readonly TagAssignment[],
): void {
  for (const [id, value] of tagMap(execution, tags)) into.set(id, value)
}
