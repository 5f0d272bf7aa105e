import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-tags */
export const shownTags = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'owner',
    'comment',
    'allowed_values',
    'owner_role_type',
    'propagate',
  ],
  list: ({ objects }) => objects('TAG'),
  row: (tag, { base }) => ({
    ...base(tag),
    allowed_values: tag.allowedValues === null ? null : JSON.stringify(tag.allowedValues),
    propagate: null,
  }),
})
