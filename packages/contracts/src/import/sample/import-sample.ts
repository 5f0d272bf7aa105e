import type { Diagnostic, LogicalType, SqlClient, SqlRow } from '@mesh/core'
import { compileSql, sql } from '@mesh/sql'
import type { SchemaProperty } from '../../odcs/schema.ts'
import { completeContract, type ImportedContract } from '../import-contract.ts'
import type { ImportOptions } from '../import-options.ts'
import { typeFields } from '../type-fields.ts'
import { sampleType } from './sample-type.ts'
import { suggestColumn } from './suggest-column.ts'

/** A file that a DuckDB client can read. */
export interface SampleFile {
  readonly client: SqlClient
  /** Path or address of a Parquet, CSV or JSON file; a pattern with `*` takes several. */
  readonly file: string
  readonly format: 'parquet' | 'csv' | 'json'
}

/** How {@link importSample} looks at the data. */
export interface SampleOptions extends ImportOptions {
  /** Rows that are looked at. @defaultValue 100000 */
  readonly rows?: number
}

/**
 * A contract from data: names and types as they are, and, as suggestions only, what all rows of the sample have in common
 * (required, unique, enum, range). A suggestion is an `info` diagnostic CONTRACT.SUGGESTED and the custom property
 * `suggestions` of vendor `mesh`; nothing of it is promised before a person writes it into the contract.
 *
 * @throws as the client does when it cannot read the file.
 */
export async function importSample(
  { client, file, format }: SampleFile,
  options: SampleOptions = {},
): Promise<ImportedContract> {
  const limit = options.rows ?? 100_000
  const run = (fragment: Parameters<typeof compileSql>[0]) =>
    client.query<SqlRow>(compileSql(fragment, client.dialect))
  const readers = { parquet: 'read_parquet', csv: 'read_csv_auto', json: 'read_json_auto' } as const
  const source = sql`${sql.trusted(readers[format])}(${sql.literal(file)})`
  const described = await run(sql`DESCRIBE SELECT * FROM ${source}`)
  const columns = described.rows.map((row) => ({
    name: String(row.column_name),
    type: sampleType(String(row.column_type)),
  }))
  const diagnostics: Diagnostic[] = []
  const properties: SchemaProperty[] = []
  for (const [index, { name, type }] of columns.entries()) {
    const pointer = `/schema/0/properties/${index}`
    if (type === undefined)
      diagnostics.push({
        code: 'CONTRACT.NOT_IMPORTED',
        severity: 'warning',
        message: `The type of ${name} is none that a contract knows`,
        where: { pointer },
      })
    const suggestions = type === undefined ? {} : await suggest(name, type)
    for (const [what, value] of Object.entries(suggestions))
      diagnostics.push({
        code: 'CONTRACT.SUGGESTED',
        severity: 'info',
        message: `All rows of the sample suggest ${what} ${JSON.stringify(value)} of ${name}`,
        where: { pointer },
        hint: 'Write it into the contract if it is promised for all rows to come.',
      })
    properties.push({
      name,
      ...(type === undefined ? { physicalType: 'VARIANT' } : typeFields(type)),
      ...(Object.keys(suggestions).length > 0 && {
        customProperties: [{ property: 'suggestions', value: suggestions, vendor: 'mesh' }],
      }),
    })
  }
  const table =
    options.table ??
    file
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\w+$/, '') ??
    'rows'
  return {
    contract: completeContract({ name: table, schema: [{ name: table, properties }] }, options),
    diagnostics,
  }

  async function suggest(name: string, type: LogicalType) {
    const column = sql.identifier(name)
    const sample = sql`(SELECT ${column} FROM ${source} LIMIT ${sql.literal(limit)}) AS sample`
    const ranged = /^(?:integer|number|date)$/.test(type.kind)
    const [counts = {}] = (
      await run(
        sql`SELECT COUNT(*) AS total, COUNT(${column}) AS present, COUNT(DISTINCT ${column}) AS different${
          ranged
            ? sql`, CAST(MIN(${column}) AS VARCHAR) AS lowest, CAST(MAX(${column}) AS VARCHAR) AS highest`
            : sql.empty
        } FROM ${sample}`,
      )
    ).rows
    const different = Number(counts.different)
    const values =
      type.kind === 'string' && different > 0 && different <= 20
        ? (
            await run(
              sql`SELECT DISTINCT ${column} AS value FROM ${sample} WHERE ${column} IS NOT NULL ORDER BY 1`,
            )
          ).rows
        : []
    return suggestColumn(type, {
      total: Number(counts.total),
      present: Number(counts.present),
      different,
      ...(typeof counts.lowest === 'string' && { lowest: counts.lowest }),
      ...(typeof counts.highest === 'string' && { highest: counts.highest }),
      values: values.map(({ value }) => String(value)),
    })
  }
}
