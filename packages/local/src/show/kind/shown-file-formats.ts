import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-file-formats */
export const shownFileFormats = shownKind({
  columns: [
    'created_on',
    'name',
    'database_name',
    'schema_name',
    'type',
    'owner',
    'comment',
    'format_options',
    'owner_role_type',
  ],
  list: ({ objects }) => objects('FILE_FORMAT'),
  row: (format, { base }) => ({
    ...base(format),
    type: String(format.options.TYPE ?? 'CSV').toUpperCase(),
    format_options: JSON.stringify(format.options),
  }),
})
