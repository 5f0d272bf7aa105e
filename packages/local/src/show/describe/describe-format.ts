import type { FormatOptions } from '../../catalog/object/stage.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { allOptions } from '../../stage/all-options.ts'
import { listing } from '../listing.ts'

interface PropertyRow extends Readonly<Record<string, unknown>> {
  readonly property: string
  readonly property_type: string
  readonly property_value: unknown
  readonly property_default: unknown
}

const columnNames = ['property', 'property_type', 'property_value', 'property_default'] as const

/** The options of a file format. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-file-format */
export function describeFormat(options: FormatOptions): RowsOutcome {
  const upper = (value: unknown) => (value === 'true' || value === 'false' ? value.toUpperCase() : value)
  const { columns, rows } = listing(
    columnNames,
    formatRows(options).map((each) => ({
      ...each,
      property_value: upper(each.property_value),
      property_default: upper(each.property_default),
    })),
  )
  return rowsOutcome(columns, rows)
}

/** The properties of a stage, or of the stage of a table. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-stage */
export function describeStage(options: FormatOptions, isListed = false): RowsOutcome {
  const under = (parent_property: string, list: readonly PropertyRow[]) =>
    list.map((each) => ({ parent_property, ...each }))
  const { columns, rows } = listing(
    ['parent_property', ...columnNames],
    [
      ...under('STAGE_FILE_FORMAT', formatRows(options)),
      ...under('STAGE_COPY_OPTIONS', copyRows),
      ...under('STAGE_LOCATION', [row('URL', 'String', '')]),
      ...under('DIRECTORY', [
        row('ENABLE', 'Boolean', String(isListed), 'false'),
        row('AUTO_REFRESH', 'Boolean', 'false'),
      ]),
    ],
  )
  return rowsOutcome(columns, rows)
}

const row = (property: string, property_type: string, value: string, otherwise = value): PropertyRow => ({
  property,
  property_type,
  property_value: value,
  property_default: otherwise,
})

const copyRows = [
  row('ON_ERROR', 'String', 'ABORT_STATEMENT'),
  row('SIZE_LIMIT', 'Long', ''),
  row('PURGE', 'Boolean', 'false'),
  row('RETURN_FAILED_ONLY', 'Boolean', 'false'),
  row('ENFORCE_LENGTH', 'Boolean', 'true'),
  row('TRUNCATECOLUMNS', 'Boolean', 'false'),
  row('FORCE', 'Boolean', 'false'),
]

function formatRows(options: FormatOptions): readonly PropertyRow[] {
  const defaults = allOptions({ TYPE: options.TYPE })
  const shared = allOptions({})
  return Object.entries(allOptions(options)).map(([property, value]) => {
    // The default of the type and of lists is that of CSV, whatever the type.
    const standard = property === 'TYPE' || property === 'NULL_IF' ? shared[property] : defaults[property]
    return {
      property,
      property_type: typeOf(value),
      property_value: spelled(value),
      property_default: spelled(standard),
    }
  })
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'List'
  if (typeof value === 'boolean') return 'Boolean'
  return typeof value === 'number' ? 'Integer' : 'String'
}

/** A value as DESCRIBE writes it: with escapes for what cannot be seen. */
function spelled(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return `[${value.map(spelled).join(', ')}]`
  return JSON.stringify(String(value)).slice(1, -1).replaceAll('\\"', '"')
}
