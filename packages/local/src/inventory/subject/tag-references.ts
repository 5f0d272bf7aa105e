import { columnId } from '../../catalog/column-id.ts'
import type { AnySecurable } from '../../catalog/object/securable.ts'
import type { Tag } from '../../catalog/object/tag.ts'
import { kindInWords, nameParts } from '../../catalog/securable-name.ts'
import { count, type Facts, instant, text } from '../fact.ts'
import { subject } from '../subject.ts'
import type { World } from '../world.ts'

interface TagReference {
  readonly tag: Tag
  readonly value: string
  readonly object: AnySecurable
  readonly column: string | null
}

const facts: Facts<TagReference> = {
  TAG_DATABASE: text(({ tag }) => tag.schema.database.name),
  TAG_SCHEMA: text(({ tag }) => tag.schema.name),
  TAG_ID: count(({ tag }) => tag.id),
  TAG_NAME: text(({ tag }) => tag.name),
  TAG_VALUE: text(({ value }) => value),
  OBJECT_DATABASE: text(({ object }) => [...nameParts(object)].reverse()[2]),
  OBJECT_SCHEMA: text(({ object }) => [...nameParts(object)].reverse()[1]),
  OBJECT_ID: count(({ object }) => object.id),
  OBJECT_NAME: text(({ object }) => object.name),
  OBJECT_DELETED: instant(() => null),
  DOMAIN: text(({ object, column }) =>
    column !== null ? 'COLUMN' : 'columns' in object ? 'TABLE' : kindInWords(object),
  ),
  COLUMN_ID: count(({ object, column }, { execution }) => {
    const found = 'columns' in object ? object.columns.find(({ name }) => name === column) : undefined
    return found === undefined ? null : columnId(execution.state.catalog.account, found)
  }),
  COLUMN_NAME: text(({ column }) => column),
  APPLY_METHOD: text(() => 'MANUAL'),
}

/** Tags as they are set; inherited ones are not among them. Source: https://docs.snowflake.com/en/sql-reference/account-usage/tag_references */
export const tagReferencesSubject = subject<TagReference>({
  entries,
  facts,
  accountUsage:
    'TAG_DATABASE TAG_SCHEMA TAG_ID TAG_NAME TAG_VALUE OBJECT_DATABASE OBJECT_SCHEMA OBJECT_ID OBJECT_NAME OBJECT_DELETED DOMAIN COLUMN_ID COLUMN_NAME APPLY_METHOD',
  viewers: ['GOVERNANCE_VIEWER'],
})

function entries({ all }: World): readonly TagReference[] {
  const objects = all().flatMap(({ object, deleted }) => (deleted === null ? [object] : []))
  const tags = new Map(objects.flatMap((each) => (each.kind === 'TAG' ? [[each.id, each] as const] : [])))
  const references = (set: ReadonlyMap<number, string>, object: AnySecurable, column: string | null) =>
    [...set].flatMap(([id, value]) => {
      const tag = tags.get(id)
      return tag === undefined ? [] : [{ tag, value, object, column }]
    })
  return objects.flatMap((object) => [
    ...references(object.tags, object, null),
    ...('columns' in object
      ? object.columns.flatMap((each) => references(each.tags, object, each.name))
      : []),
  ])
}
