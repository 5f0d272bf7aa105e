import { shownKind } from '../shown-kind.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/show-parameters */
export const shownParameters = shownKind({
  columns: ['key', 'value', 'default', 'level', 'description', 'type'],
  list: ({ session }) => [...session.parameters].map(([name, value]) => ({ name, value })),
  row: ({ name, value }) => ({ key: name, value, level: 'SESSION', type: 'STRING' }),
})
