import { randomUUID } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/**
 * Runs something with a file that is not compressed. Drivers compress what they PUT, Parquet too, which DuckDB reads only
 * as it is.
 */
export async function withPlainFile<Value>(
  file: string,
  folder: string,
  use: (plain: string) => Promise<Value>,
): Promise<Value> {
  if (!isGzip(file)) return use(file)
  const plain = join(folder, `plain-${randomUUID()}`)
  try {
    await pipeline(createReadStream(file), createGunzip(), createWriteStream(plain))
    return await use(plain)
  } finally {
    rmSync(plain, { force: true })
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
