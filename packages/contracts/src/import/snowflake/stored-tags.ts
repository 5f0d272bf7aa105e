import type { TagShape } from '@mesh/core'
import type { TagAssignment } from '@mesh/sql'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'

/** The tags of a statement, without those whose names only the run of the script gives. */
export const storedTags = (tags: readonly TagAssignment[], context: StatementContext): readonly TagShape[] =>
  tags.flatMap(({ name, value }) => {
    const tag = storedObject(name, context)
    return tag === undefined ? [] : [{ tag, value }]
  })
