import { text } from '../fact.ts'
import { subject } from '../subject.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/info-schema/information_schema_catalog_name */
export const catalogName = subject<string | undefined>({
  entries: ({ database }) => [database?.name],
  facts: { CATALOG_NAME: text((name) => name) },
  informationSchema: 'CATALOG_NAME',
})
