import { listObjects } from '../../catalog/list-objects.ts'
import type { AnySecurable, Tag } from '../../catalog/securable.ts'
import { nameParts } from '../../catalog/securable-name.ts'
import { countType, textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns } from '../usage-view.ts'

/** Tags as they are set; inherited ones are not among them. Source: https://docs.snowflake.com/en/sql-reference/account-usage/tag_references */
export const tagReferencesView: UsageView = {
  columns: usageColumns({
    TAG_DATABASE: textType,
    TAG_SCHEMA: textType,
    TAG_ID: countType,
    TAG_NAME: textType,
    TAG_VALUE: textType,
    OBJECT_DATABASE: textType,
    OBJECT_SCHEMA: textType,
    OBJECT_ID: countType,
    OBJECT_NAME: textType,
    DOMAIN: textType,
    COLUMN_NAME: textType,
    APPLY_METHOD: textType,
  }),
  rows: ({ state: { catalog } }) => {
    const objects = [...listObjects(catalog.account)]
    const tags = new Map(objects.flatMap((each) => (each.kind === 'TAG' ? [[each.id, each] as const] : [])))
    const rows = (set: ReadonlyMap<number, string>, object: AnySecurable, column: string | null) =>
      [...set].flatMap(([id, value]) => {
        const tag = tags.get(id)
        return tag === undefined ? [] : [row(tag, value, object, column)]
      })
    return objects.flatMap((object) => [
      ...rows(object.tags, object, null),
      ...('columns' in object ? object.columns.flatMap((each) => rows(each.tags, object, each.name)) : []),
    ])
  },
}

function row(tag: Tag, value: string, object: AnySecurable, column: string | null): readonly unknown[] {
  const [name, schema = null, database = null] = [...nameParts(object)].reverse()
  const kind = 'columns' in object ? 'TABLE' : object.kind.replaceAll('_', ' ')
  return [
    ...nameParts(tag).slice(0, 2),
    tag.id,
    tag.name,
    value,
    database,
    schema,
    object.id,
    name,
    column === null ? kind : 'COLUMN',
    column,
    'MANUAL',
  ]
}
