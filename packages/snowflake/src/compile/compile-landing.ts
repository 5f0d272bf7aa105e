import type { IngestionShape, NamespaceShape } from '@mesh/core'
import { unsupported } from '../errors.ts'
import type { FileFormatDefinition, FileFormatObject } from '../object/file-format.ts'

/**
 * The file format of a table's files, called `<table>_FORMAT`.
 *
 * @throws SNOWFLAKE.UNSUPPORTED for Parquet or JSON by position: their fields have names, not places.
 */
export function compileFileFormat(ingestion: IngestionShape, namespace: NamespaceShape): FileFormatObject {
  return {
    kind: 'file-format',
    name: { ...namespace, name: `${ingestion.table.name}_FORMAT` },
    format: fileFormatDefinition(ingestion.format, ingestion.match),
    comment: '',
  }
}

/**
 * The options that a format needs to be loaded by position or by name.
 *
 * @throws SNOWFLAKE.UNSUPPORTED as {@link compileFileFormat}.
 */
export function fileFormatDefinition(
  format: IngestionShape['format'],
  match: IngestionShape['match'],
): FileFormatDefinition {
  if (format.type !== 'csv') {
    if (match === 'position')
      throw unsupported(
        `${format.type} files cannot be loaded by position`,
        'Their fields have names; Snowflake would put each record into one VARIANT column.',
        "Use match: 'name'.",
      )
    return { type: format.type }
  }
  return {
    type: 'csv',
    // PARSE_HEADER and SKIP_HEADER exclude each other. https://docs.snowflake.com/en/sql-reference/sql/create-file-format
    skipHeader: match === 'name' ? 0 : format.skipHeader,
    parseHeader: match === 'name',
    delimiter: format.delimiter,
    nullIf: format.nullIf,
  }
}
