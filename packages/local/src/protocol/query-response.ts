import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RowsOutcome } from '../engine/outcome.ts'
import type { Session } from '../session/session.ts'
import { createArrowWriter } from './arrow/create-arrow-writer.ts'
import { createJsonWriter } from './json/create-json-writer.ts'
import { resultFormat } from './result-format.ts'
import { rowtypeOf } from './rowtype.ts'
import { statementTypeId } from './statement-type-id.ts'

const compress = promisify(gzip)

/** Rows sent with the answer itself. */
const inlineRows = 5_000

/** Rows of every further part. */
const chunkRows = 50_000

/** Where the parts of a large result are kept, and the address at which a driver finds one. */
export type KeepChunk = (body: Buffer) => string

/**
 * The `data` member of the answer to a query, as JSON text. Rows beyond the first few thousand are compressed into parts
 * while the engine computes them, so memory holds compressed parts only.
 */
export async function renderQueryData(
  { columns, batches, statement }: RowsOutcome,
  session: Session,
  queryId: string,
  keep: KeepChunk,
): Promise<string> {
  const format = statement === 'select' ? resultFormat(session) : 'json'
  const writer = format === 'arrow' ? await createArrowWriter(columns) : createJsonWriter(columns)
  const chunks: object[] = []
  let inline: Buffer | undefined
  let total = 0
  const flush = async () => {
    const { rowCount } = writer
    const part = writer.take()
    const body = await compress(part, { level: 1 })
    chunks.push({ url: keep(body), rowCount, uncompressedSize: part.length, compressedSize: body.length })
  }
  for await (const batch of batches) {
    total += batch.rowCount
    if (inline === undefined && total > inlineRows) inline = writer.take()
    writer.add(batch)
    if (writer.rowCount >= chunkRows) await flush()
  }
  inline ??= writer.take()
  if (writer.rowCount > 0) await flush()
  const rest = {
    rowtype: columns.map(rowtypeOf),
    total,
    returned: total,
    queryId,
    parameters: resultParameters(session),
    version: 1,
    statementTypeId: statementTypeId(statement),
    databaseProvider: null,
    finalDatabaseName: session.database,
    finalSchemaName: session.schema,
    finalWarehouseName: session.warehouse,
    finalRoleName: session.role.name,
    numberOfBinds: 0,
    arrayBindSupported: true,
    queryResultFormat: format,
    ...(chunks.length > 0 && { chunks, chunkHeaders: {} }),
  }
  const rows =
    format === 'arrow' ? `"rowsetBase64":"${inline.toString('base64')}"` : `"rowset":[${inline.toString()}]`
  return `${JSON.stringify(rest).slice(0, -1)},${rows}}`
}

/** Parameters that the driver needs to read cells; BINARY_OUTPUT_FORMAT is mandatory for it. */
const defaultParameters: readonly ResultParameter[] = [
  { name: 'BINARY_OUTPUT_FORMAT', value: 'HEX' },
  { name: 'DATE_OUTPUT_FORMAT', value: 'YYYY-MM-DD' },
  { name: 'TIME_OUTPUT_FORMAT', value: 'HH24:MI:SS' },
  { name: 'TIMESTAMP_OUTPUT_FORMAT', value: 'YYYY-MM-DD HH24:MI:SS.FF3 TZHTZM' },
  { name: 'TIMESTAMP_NTZ_OUTPUT_FORMAT', value: 'YYYY-MM-DD HH24:MI:SS.FF3' },
  { name: 'TIMESTAMP_LTZ_OUTPUT_FORMAT', value: '' },
  { name: 'TIMESTAMP_TZ_OUTPUT_FORMAT', value: '' },
  { name: 'TIMEZONE', value: 'UTC' },
  { name: 'CLIENT_STAGE_ARRAY_BINDING_THRESHOLD', value: 2_000_000_000 },
  { name: 'CLIENT_SESSION_KEEP_ALIVE', value: false },
  { name: 'CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY', value: 3600 },
  { name: 'STRICT_JSON_OUTPUT', value: true },
]

interface ResultParameter {
  readonly name: string
  readonly value: unknown
}

const outputFormat = /^(?:DATE|TIME|TIMESTAMP(?:_NTZ|_LTZ|_TZ)?)_OUTPUT_FORMAT$/

/** The parameters of a session that a driver reads cells by: the defaults, with the formats that the session asked for. */
export const resultParameters = ({ parameters }: Session): readonly ResultParameter[] =>
  defaultParameters.map(({ name, value }) => ({
    name,
    value: outputFormat.test(name) || name === 'TIMEZONE' ? (parameters.get(name) ?? value) : value,
  }))
