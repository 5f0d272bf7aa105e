import type { TagShape } from '@mesh/core'
import type { NamedObject } from '../object/snowflake-object.ts'

/** The tags that objects carry, with the databases and schemas that hold them. Values are not restricted. */
export function compileDeclaredTags(objects: readonly NamedObject[]): readonly NamedObject[] {
  return objects.flatMap(attachedTags).flatMap(({ tag }): NamedObject[] => {
    const { database = '', schema = '' } = tag
    return [
      { kind: 'database', name: { name: database }, tags: [] },
      { kind: 'schema', name: { database, name: schema }, tags: [] },
      { kind: 'tag', name: tag, allowedValues: [] },
    ]
  })
}

/** All tags on an object and on its columns. */
export function attachedTags(object: NamedObject): readonly TagShape[] {
  const own = 'tags' in object ? object.tags : []
  const columns = 'columns' in object ? object.columns : []
  return [...own, ...columns.flatMap(({ tags }) => tags)]
}
