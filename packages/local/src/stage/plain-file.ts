import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { unsupportedFeature } from '../errors.ts'

/**
 * Runs something with a file that is not compressed. Drivers compress what they PUT, Parquet too, which DuckDB reads only
 * as it is.
 */
export async function withPlainFile<Value>(
  file: string,
  folder: string,
  compression: string,
  use: (plain: string) => Promise<Value>,
): Promise<Value> {
  const decompress = decompressor(file, compression)
  if (decompress === null) return use(file)
  const plain = join(folder, `plain-${randomUUID()}`)
  try {
    await pipeline(createReadStream(file), decompress, createWriteStream(plain))
    return await use(plain)
  } finally {
    rmSync(plain, { force: true })
  }
}

/** What makes a file plain; null when it is. @throws SQL.UNSUPPORTED for ways of compression that are not known. */
function decompressor(file: string, compression: string): Transform | null {
  switch (compression) {
    case 'NONE':
      return null
    case 'BROTLI':
      return createBrotliDecompress()
    case 'DEFLATE':
      return createInflate()
    case 'RAW_DEFLATE':
      return createInflateRaw()
    case 'AUTO':
    case 'GZIP':
    case 'SNAPPY':
      return isGzip(file) ? createGunzip() : null
    default:
      throw unsupportedFeature(`COMPRESSION = ${compression}`)
  }
}

function isGzip(file: string): boolean {
  const head = Buffer.alloc(2)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, head, 0, 2, 0)
  } finally {
    closeSync(handle)
  }
  return head[0] === 0x1f && head[1] === 0x8b
}
