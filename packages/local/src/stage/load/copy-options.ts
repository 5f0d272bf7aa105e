import type { CopyIntoTable, PropertyValue } from '@mesh/sql'
import { findProperty, propertyText } from '@mesh/sql'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import type { Execution } from '../../engine/execution.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { formatOptions } from '../format-options.ts'
import type { StagePlace } from '../stage-folder.ts'
import { metadataColumns } from './file-metadata.ts'

/** How column names of files meet those of the table. */
export type ColumnMatch = 'NONE' | 'CASE_SENSITIVE' | 'CASE_INSENSITIVE'

/** What is done about records that cannot be loaded. */
export type OnError =
  | { readonly kind: 'ABORT_STATEMENT' }
  | { readonly kind: 'CONTINUE' }
  /** A file is left out when so many of its rows, or so many of a hundred, cannot be loaded. */
  | { readonly kind: 'SKIP_FILE'; readonly limit: number; readonly isPercentage: boolean }

/** What COPY INTO a table was told. */
export interface CopyOptions {
  readonly format: FormatOptions
  readonly match: ColumnMatch
  /** Columns by upper-case name that take what is known of the file. */
  readonly metadata: ReadonlyMap<string, string>
  readonly onError: OnError
  readonly force: boolean
  readonly purge: boolean
  readonly failedOnly: boolean
  /** Texts longer than their column are cut. */
  readonly truncates: boolean
  readonly sizeLimit: number | null
  readonly files: readonly string[] | null
  readonly pattern: RegExp | null
  /** Rows to show, or all errors; null to load. */
  readonly validation: 'ERRORS' | number | null
}

const known: ReadonlySet<string> = new Set([
  'FILE_FORMAT',
  'FILES',
  'PATTERN',
  'MATCH_BY_COLUMN_NAME',
  'ON_ERROR',
  'FORCE',
  'PURGE',
  'RETURN_FAILED_ONLY',
  'TRUNCATECOLUMNS',
  'ENFORCE_LENGTH',
  'SIZE_LIMIT',
  'VALIDATION_MODE',
  'LOAD_UNCERTAIN_FILES',
  'INCLUDE_METADATA',
])

/**
 * The options of COPY INTO a table.
 *
 * @throws SQL.UNSUPPORTED for one that is not known, SQL.SYNTAX for a value that makes no sense.
 */
export function copyOptions(
  execution: Execution,
  { properties }: CopyIntoTable,
  place: Pick<StagePlace, 'fileFormat'>,
): CopyOptions {
  const foreign = properties.find((each) => !known.has(each.key))
  if (foreign !== undefined) throw unsupportedFeature(`COPY option ${foreign.key}`)
  const text = (key: string): string | undefined => {
    const found = findProperty(properties, key)
    return found === undefined ? undefined : propertyText(found)
  }
  const flag = (key: string, otherwise = false) => (text(key) ?? String(otherwise)).toUpperCase() === 'TRUE'
  const format = findProperty(properties, 'FILE_FORMAT')
  const files = findProperty(properties, 'FILES')
  const pattern = text('PATTERN')
  const match = (text('MATCH_BY_COLUMN_NAME') ?? 'NONE').toUpperCase()
  if (match !== 'NONE' && match !== 'CASE_SENSITIVE' && match !== 'CASE_INSENSITIVE')
    throw invalidStatement(`invalid value [${match}] for MATCH_BY_COLUMN_NAME`)
  const sizeLimit = text('SIZE_LIMIT')
  const metadata = metadataOf(findProperty(properties, 'INCLUDE_METADATA'))
  if (metadata.size > 0 && match === 'NONE')
    throw invalidStatement('INCLUDE_METADATA can only be used with MATCH_BY_COLUMN_NAME')
  return {
    match,
    metadata,
    onError: onErrorOf((text('ON_ERROR') ?? 'ABORT_STATEMENT').toUpperCase()),
    format: format === undefined ? (place.fileFormat ?? {}) : formatOptions(execution, format),
    force: flag('FORCE'),
    purge: flag('PURGE'),
    failedOnly: flag('RETURN_FAILED_ONLY'),
    truncates: flag('TRUNCATECOLUMNS') || !flag('ENFORCE_LENGTH', true),
    sizeLimit: sizeLimit === undefined ? null : Number(sizeLimit),
    files: files === undefined ? null : listOf(files),
    pattern: pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u'),
    validation: validationOf(text('VALIDATION_MODE')?.toUpperCase()),
  }
}

function metadataOf(value: PropertyValue | undefined): ReadonlyMap<string, string> {
  if (value === undefined) return new Map()
  if (value.kind !== 'propertyGroup') throw invalidStatement('INCLUDE_METADATA takes columns in parentheses')
  return new Map(
    value.properties.map(({ key, value: source }) => {
      const name = propertyText(source)?.toUpperCase() ?? ''
      if (!metadataColumns.some((each) => each.name === name))
        throw invalidStatement(`invalid value [${name}] for parameter 'INCLUDE_METADATA'`)
      return [key, name]
    }),
  )
}

function onErrorOf(text: string): OnError {
  if (text === 'ABORT_STATEMENT') return { kind: text }
  if (text === 'CONTINUE') return { kind: text }
  const [, limit = '1', percent] = /^SKIP_FILE(?:_(\d+)(%)?)?$/.exec(text) ?? []
  if (!text.startsWith('SKIP_FILE') || (text !== 'SKIP_FILE' && !/_\d+%?$/.test(text)))
    throw invalidStatement(`invalid value [${text}] for parameter 'ON_ERROR'`)
  return { kind: 'SKIP_FILE', limit: Number(limit), isPercentage: percent === '%' }
}

function validationOf(text: string | undefined): CopyOptions['validation'] {
  if (text === undefined) return null
  if (text === 'RETURN_ERRORS' || text === 'RETURN_ALL_ERRORS') return 'ERRORS'
  const count = /^RETURN_(\d+)_ROWS$/.exec(text)?.[1]
  if (count === undefined) throw invalidStatement(`invalid value [${text}] for parameter 'VALIDATION_MODE'`)
  return Number(count)
}

const listOf = (value: PropertyValue): readonly string[] =>
  value.kind === 'propertyList'
    ? value.items.map((each) => propertyText(each) ?? '')
    : [propertyText(value) ?? '']
