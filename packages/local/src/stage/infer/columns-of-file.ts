import { readFileSync } from 'node:fs'
import type { FormatOptions } from '../../catalog/object/stage.ts'
import { withoutPattern } from '../../duckdb/without-pattern.ts'
import type { Execution } from '../../engine/execution.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { textLiteral } from '../../translate/emitted.ts'
import { csvFormat } from '../csv/csv-format.ts'
import { decodeText } from '../csv/decode-text.ts'
import { readRecords } from '../csv/read-records.ts'
import { withFileRows } from '../load/with-file-rows.ts'
import { withPlainFile } from '../plain-file.ts'
import type { StagedFile } from '../staged-files.ts'
import { eitherType, type InferredType } from './inferred-type.ts'
import { typeOfMoment, typeOfNumber, typeOfText } from './type-of-text.ts'

/** A column of a file. */
export interface FileColumn {
  readonly name: string
  readonly type: InferredType
  readonly nullable: boolean
}

/**
 * The columns of a file.
 *
 * @param most - how many records of a CSV or JSON file are looked at
 * @throws SQL.UNSUPPORTED for other formats, SQL.CONSTRAINT for a file that cannot be read.
 */
export function columnsOfFile(
  execution: Execution,
  file: StagedFile,
  options: FormatOptions,
  most: number,
): Promise<readonly FileColumn[]> {
  const type = String(options.TYPE ?? 'CSV').toUpperCase()
  if (type === 'JSON') return jsonColumns(execution, file, options, most)
  const compression = String(options.COMPRESSION ?? 'AUTO').toUpperCase()
  const withPlain = <Value>(use: (plain: string) => Promise<Value>) =>
    withPlainFile(file.file, execution.state.stageRoot, compression, use)
  if (type === 'CSV') return withPlain(async (plain) => csvColumns(file, plain, options, most))
  if (type === 'PARQUET') return withPlain((plain) => parquetColumns(execution, plain, options))
  throw unsupportedFeature(`file format ${type}`)
}

function csvColumns(
  { path }: StagedFile,
  plain: string,
  options: FormatOptions,
  most: number,
): readonly FileColumn[] {
  const format = csvFormat(options)
  const text = decodeText(readFileSync(plain), format, path)
  let names: readonly (string | null)[] | undefined
  let types: readonly InferredType[] = []
  let count = 0
  for (const { fields } of readRecords(text, format)) {
    if (format.parseHeader && names === undefined) {
      names = fields
      continue
    }
    if (count === most) break
    count += 1
    types = Array.from({ length: Math.max(types.length, fields.length) }, (_, index) => {
      const field = fields[index] ?? null
      return field === null ? types[index] : eitherType(types[index], typeOfText(field))
    })
  }
  return Array.from({ length: names?.length ?? types.length }, (_, index) => ({
    name: names?.[index] ?? `c${index + 1}`,
    type: types[index],
    nullable: true,
  }))
}

/** A number of a JSON file as it is written there. */
class WrittenNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** With the text of each value, as V8 has it. */
const parseWritten = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, written: { readonly source?: string }) => unknown,
) => unknown

async function jsonColumns(
  execution: Execution,
  file: StagedFile,
  options: FormatOptions,
  most: number,
): Promise<readonly FileColumn[]> {
  const request = { width: 1, isExact: false, byName: false }
  const limit = Number.isFinite(most) ? ` LIMIT ${most}` : ''
  const records = await withFileRows(execution, file, options, request, ({ from, number, cells }) =>
    execution.session.duck.run(
      `SELECT CAST(${cells[0]?.sql} AS VARCHAR) FROM ${from} ORDER BY ${number}${limit}`,
      [],
      execution.signal,
      (result) => result.getRows(),
    ),
  )
  const types = new Map<string, InferredType>()
  for (const [text] of records) {
    const record = parseWritten(String(text), (_, value, { source }) =>
      typeof value === 'number' ? new WrittenNumber(source ?? String(value)) : value,
    )
    if (typeof record !== 'object' || record === null || Array.isArray(record)) continue
    for (const [key, value] of Object.entries(record))
      types.set(key, eitherType(types.get(key), typeOfJson(value)))
  }
  return [...types].map(([name, type]) => ({ name, type, nullable: true }))
}

function typeOfJson(value: unknown): InferredType {
  if (value === null) return undefined
  if (value instanceof WrittenNumber) return typeOfNumber(value.text)
  if (typeof value === 'string') return typeOfMoment(value) ?? { kind: 'TEXT' }
  if (typeof value === 'boolean') return { kind: 'BOOLEAN' }
  return { kind: Array.isArray(value) ? 'ARRAY' : 'OBJECT' }
}

async function parquetColumns(
  { session, signal }: Execution,
  plain: string,
  options: FormatOptions,
): Promise<readonly FileColumn[]> {
  const file = textLiteral(withoutPattern(plain))
  const types = await session.duck.run(`SELECT * FROM read_parquet(${file}) LIMIT 0`, [], signal, (result) =>
    result.columnNames().map((name, index) => ({ name, type: String(result.columnType(index)) })),
  )
  const parts = await session.duck.run(
    `SELECT repetition_type, num_children FROM parquet_schema(${file})`,
    [],
    signal,
    (result) => result.getRows(),
  )
  const required: boolean[] = []
  /** Passes over a part with all that is in it, and gives the place behind. */
  const pass = (at: number): number => {
    let next = at + 1
    for (let left = Number(parts[at]?.[1] ?? 0); left > 0; left -= 1) next = pass(next)
    return next
  }
  for (let at = 1; at < parts.length; at = pass(at)) required.push(parts[at]?.[0] === 'REQUIRED')
  const binary = String(options.BINARY_AS_TEXT ?? 'TRUE').toUpperCase() === 'TRUE' ? 'TEXT' : 'BINARY'
  return types.map(({ name, type }, index) => ({
    name,
    type: type === 'BLOB' ? { kind: binary } : typeInParquet(type),
    nullable: required[index] !== true,
  }))
}

const integers = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER)$/

function typeInParquet(type: string): InferredType {
  if (integers.test(type)) return { kind: 'NUMBER', whole: 38, scale: 0 }
  const [, precision, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(type) ?? []
  if (precision !== undefined)
    return { kind: 'NUMBER', whole: Number(precision) - Number(scale), scale: Number(scale) }
  if (type.startsWith('TIMESTAMP')) return { kind: 'TIMESTAMP_NTZ' }
  if (/[\])]$/.test(type)) return { kind: 'VARIANT' }
  switch (type) {
    case 'BOOLEAN':
    case 'DATE':
      return { kind: type }
    case 'TIME':
    case 'TIME WITH TIME ZONE':
      return { kind: 'TIME' }
    case 'FLOAT':
    case 'DOUBLE':
      return { kind: 'REAL' }
    case 'JSON':
      return { kind: 'VARIANT' }
    default:
      return { kind: 'TEXT' }
  }
}
