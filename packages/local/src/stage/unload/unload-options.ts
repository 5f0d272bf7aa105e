import type { CopyIntoLocation } from '@mesh/sql'
import { findProperty, propertyText } from '@mesh/sql'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import type { Execution } from '../../engine/execution.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { formatOptions } from '../format-options.ts'
import type { StagePlace } from '../stage-folder.ts'

/** What COPY INTO a location was told. */
export interface UnloadOptions {
  readonly format: FormatOptions
  readonly type: 'CSV' | 'JSON' | 'PARQUET'
  readonly header: boolean
  readonly single: boolean
  readonly overwrite: boolean
  /** Bytes before compression. */
  readonly maxFileSize: number
  readonly detailed: boolean
}

const known: ReadonlySet<string> = new Set([
  'FILE_FORMAT',
  'HEADER',
  'SINGLE',
  'OVERWRITE',
  'MAX_FILE_SIZE',
  'DETAILED_OUTPUT',
  'INCLUDE_QUERY_ID',
])

/** The options of COPY INTO a location. @throws SQL.UNSUPPORTED, SQL.SYNTAX */
export function unloadOptions(
  execution: Execution,
  { header, partitionBy, properties }: CopyIntoLocation,
  place: StagePlace,
): UnloadOptions {
  const foreign = properties.find((each) => !known.has(each.key))
  if (foreign !== undefined) throw unsupportedFeature(`COPY option ${foreign.key}`)
  const text = (key: string): string | undefined => {
    const found = findProperty(properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const flag = (key: string) => text(key)?.toUpperCase() === 'TRUE'
  const written = findProperty(properties, 'FILE_FORMAT')
  const format = written === undefined ? (place.fileFormat ?? {}) : formatOptions(execution, written)
  const type = String(format.TYPE ?? 'CSV').toUpperCase()
  if (type !== 'CSV' && type !== 'JSON' && type !== 'PARQUET')
    throw unsupportedFeature(`COPY INTO a location as ${type}`)
  const isPartitioned = partitionBy !== undefined
  if (flag('INCLUDE_QUERY_ID') && !isPartitioned) throw unsupportedFeature('INCLUDE_QUERY_ID = TRUE')
  for (const key of ['OVERWRITE', 'SINGLE'])
    if (isPartitioned && flag(key)) throw invalidStatement(`${key} = TRUE cannot be used with PARTITION BY`)
  return {
    format,
    type,
    header: header || flag('HEADER'),
    single: flag('SINGLE'),
    overwrite: flag('OVERWRITE'),
    maxFileSize: Number(text('MAX_FILE_SIZE') ?? 16_777_216),
    detailed: flag('DETAILED_OUTPUT'),
  }
}
