import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib, { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { unsupportedFeature } from '../errors/statement-failures.ts'

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
    case 'SNAPPY': {
      const head = headOf(file)
      if (head.startsWith(gzipMark)) return createGunzip()
      return head.startsWith(zstdMark) && compression !== 'GZIP' ? unzstd() : null
    }
    case 'ZSTD':
      return unzstd()
    default:
      throw unsupportedFeature(`COMPRESSION = ${compression}`)
  }
}

const gzipMark = '1f8b'
const zstdMark = '28b52ffd'

/** @throws SQL.UNSUPPORTED on a Node that cannot read it. */
function unzstd(): Transform {
  // Since Node 22.15.
  if (!('createZstdDecompress' in zlib))
    throw unsupportedFeature('COMPRESSION = ZSTD on this version of Node')
  return zlib.createZstdDecompress()
}

/** The first bytes of a file in hexadecimal digits. */
function headOf(file: string): string {
  const head = Buffer.alloc(4)
  const handle = openSync(file, 'r')
  try {
    return head.toString('hex', 0, readSync(handle, head, 0, 4, 0))
  } finally {
    closeSync(handle)
  }
}
