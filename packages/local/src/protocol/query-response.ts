import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RowsOutcome } from '../engine/outcome.ts'
import { parameterValue } from '../session/parameters/parameter-value.ts'
import type { Session } from '../session/session.ts'
import { createArrowWriter } from './arrow/create-arrow-writer.ts'
import { createJsonWriter } from './json/create-json-writer.ts'
import { resultFormat } from './result-format.ts'
import { resultParameters } from './result-parameters.ts'
import { rowStats } from './row-stats.ts'
import type { RowsWriter } from './rows-writer.ts'
import { rowtypeOf } from './rowtype.ts'
import { statementTypeId } from './statement-type-id.ts'

const compress = promisify(gzip)

/** Rows sent with the answer itself. */
const inlineRows = 5_000

/** Rows of every further part. */
const chunkRows = 50_000

/** Where the parts of a large result are kept, and the address at which a driver finds one. */
export type KeepChunk = (body: Buffer) => Promise<string>

/** What comes with the answer: no rows are no bytes, of Arrow too, as its drivers expect. */
const taken = (writer: RowsWriter): Buffer => (writer.rowCount === 0 ? Buffer.alloc(0) : writer.take())

/**
 * The `data` member of the answer to a query, as JSON text. Rows beyond the first few thousand are compressed into parts
 * while the engine computes them, so memory holds compressed parts only.
 */
export async function renderQueryData(
  { columns, batches, statement, changed, placeholders = 0 }: RowsOutcome,
  session: Session,
  queryId: string,
  keep: KeepChunk,
): Promise<string> {
  const format = statement === 'select' ? resultFormat(session) : 'json'
  const indent = Number(parameterValue(session, 'JSON_INDENT'))
  const writer =
    format === 'arrow' ? await createArrowWriter(columns, indent) : createJsonWriter(columns, indent)
  const chunks: object[] = []
  let inline: Buffer | undefined
  let total = 0
  const flush = async () => {
    const { rowCount } = writer
    const part = writer.take()
    const body = await compress(part, { level: 1 })
    chunks.push({
      url: await keep(body),
      rowCount,
      uncompressedSize: part.length,
      compressedSize: body.length,
    })
  }
  for await (const batch of batches) {
    total += batch.rowCount
    if (inline === undefined && total > inlineRows) inline = taken(writer)
    writer.add(batch)
    if (writer.rowCount >= chunkRows) await flush()
  }
  inline ??= taken(writer)
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
    numberOfBinds: placeholders,
    arrayBindSupported: true,
    queryResultFormat: format,
    ...(changed !== undefined && { stats: rowStats(changed) }),
    ...(chunks.length > 0 && { chunks, chunkHeaders: {} }),
  }
  const rows =
    format === 'arrow' ? `"rowsetBase64":"${inline.toString('base64')}"` : `"rowset":[${inline.toString()}]`
  return `${JSON.stringify(rest).slice(0, -1)},${rows}}`
}
