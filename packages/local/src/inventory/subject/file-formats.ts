import { allOptions } from '../../stage/all-options.ts'
import { count, type Facts, text } from '../fact.ts'
import type { Found } from '../found.ts'
import { namedFacts, objectFacts } from '../object-facts.ts'
import { subject } from '../subject.ts'

const option = (name: string) =>
  text<Found<'FILE_FORMAT'>>(({ object }) => {
    const value = allOptions(object.options)[name]
    if (value === undefined || value === null) return null
    return Array.isArray(value) ? JSON.stringify(value) : String(value)
  })

const optionNames =
  'RECORD_DELIMITER FIELD_DELIMITER SKIP_HEADER DATE_FORMAT TIME_FORMAT TIMESTAMP_FORMAT BINARY_FORMAT ESCAPE ESCAPE_UNENCLOSED_FIELD TRIM_SPACE FIELD_OPTIONALLY_ENCLOSED_BY NULL_IF COMPRESSION ERROR_ON_COLUMN_COUNT_MISMATCH'

const facts: Facts<Found<'FILE_FORMAT'>> = {
  ...objectFacts,
  ...namedFacts('FILE_FORMAT'),
  FILE_FORMAT_TYPE: option('TYPE'),
  ...Object.fromEntries(optionNames.split(' ').map((name) => [name, option(name)])),
  SKIP_HEADER: count(({ object }) => allOptions(object.options).SKIP_HEADER),
}

/** Sources: https://docs.snowflake.com/en/sql-reference/info-schema/file_formats and …/account-usage/file_formats */
export const fileFormats = subject<Found<'FILE_FORMAT'>>({
  entries: ({ found }) => found('FILE_FORMAT'),
  facts,
  informationSchema: `FILE_FORMAT_CATALOG FILE_FORMAT_SCHEMA FILE_FORMAT_NAME FILE_FORMAT_OWNER FILE_FORMAT_TYPE ${optionNames} CREATED LAST_ALTERED COMMENT`,
  accountUsage: `FILE_FORMAT_ID FILE_FORMAT_NAME FILE_FORMAT_SCHEMA_ID FILE_FORMAT_SCHEMA FILE_FORMAT_CATALOG_ID FILE_FORMAT_CATALOG FILE_FORMAT_OWNER FILE_FORMAT_TYPE ${optionNames} CREATED LAST_ALTERED DELETED COMMENT OWNER_ROLE_TYPE`,
  viewers: ['OBJECT_VIEWER'],
})
