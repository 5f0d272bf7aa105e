import type { CatalogColumn } from '../sql-catalog.ts'

const text = { kind: 'string' } as const
const boolean = { kind: 'boolean' } as const
const whole = { kind: 'integer', precision: 38 } as const
const time = { kind: 'timestamp', zone: 'ntz', precision: 9 } as const

/**
 * Columns that Snowflake adds to what it reads. `*` gives those of a stream, not the others.
 * Source: https://docs.snowflake.com/en/user-guide/streams-intro, https://docs.snowflake.com/en/user-guide/querying-metadata
 */
export const metadataColumns: Readonly<
  Record<'stream' | 'external table' | 'stage', readonly CatalogColumn[]>
> = {
  stream: [
    { name: 'METADATA$ACTION', type: text },
    { name: 'METADATA$ISUPDATE', type: boolean },
    { name: 'METADATA$ROW_ID', type: text },
  ],
  'external table': [
    { name: 'METADATA$FILENAME', type: text },
    { name: 'METADATA$FILE_ROW_NUMBER', type: whole },
    { name: 'METADATA$FILE_LAST_MODIFIED', type: time },
  ],
  stage: [
    { name: 'METADATA$FILENAME', type: text },
    { name: 'METADATA$FILE_ROW_NUMBER', type: whole },
    { name: 'METADATA$FILE_CONTENT_KEY', type: text },
    { name: 'METADATA$FILE_LAST_MODIFIED', type: time },
    { name: 'METADATA$START_SCAN_TIME', type: { ...time, zone: 'ltz' } },
  ],
}

/** Columns of DIRECTORY(@stage). Source: https://docs.snowflake.com/en/user-guide/data-load-dirtables-query */
export const directoryColumns: readonly CatalogColumn[] = [
  { name: 'RELATIVE_PATH', type: text },
  { name: 'SIZE', type: whole },
  { name: 'LAST_MODIFIED', type: { ...time, zone: 'tz' } },
  { name: 'MD5', type: text },
  { name: 'ETAG', type: text },
  { name: 'FILE_URL', type: text },
]
