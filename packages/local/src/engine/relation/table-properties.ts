import { type Property, propertyText } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'

/** Properties that a table takes. Streams and time travel need no CHANGE_TRACKING here. */
const taken: ReadonlySet<string> = new Set([
  'CHANGE_TRACKING',
  'COMMENT',
  'DATA_METRIC_SCHEDULE',
  'DATA_RETENTION_TIME_IN_DAYS',
  'MAX_DATA_EXTENSION_TIME_IN_DAYS',
])

/** Properties that would change what the table does, with the one value that the engine has. */
const fixed: Readonly<Record<string, string>> = {
  DEFAULT_DDL_COLLATION: '',
  ENABLE_SCHEMA_EVOLUTION: 'FALSE',
  ERROR_LOGGING: 'FALSE',
  ROW_TIMESTAMP: 'FALSE',
  STAGE_COPY_OPTIONS: '',
  STAGE_FILE_FORMAT: '',
}

/** @throws SQL.SYNTAX for a property that tables do not have, SQL.UNSUPPORTED for one that the engine does not follow. */
export function assertTableProperties(properties: readonly Property[]): void {
  for (const { key, value } of properties) {
    const only = fixed[key]
    if (only !== undefined && propertyText(value)?.toUpperCase() !== only)
      throw unsupportedFeature(`${key} of a table`)
    if (only === undefined && !taken.has(key)) throw invalidStatement(`invalid property '${key}' for 'TABLE'`)
  }
}
