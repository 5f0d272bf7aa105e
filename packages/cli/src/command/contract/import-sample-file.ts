import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type ImportedContract, type ImportOptions, importSample } from '@mesh/contracts'
import { createDuckDbClient } from '@mesh/local'
import { unreadableFile } from '../../errors.ts'
import type { SampleFormat } from './sample-formats.ts'

/**
 * A draft of a contract from the rows of a file, read by DuckDB.
 *
 * @throws CLI.UNREADABLE_FILE when there is no such file; as the client does when its rows cannot be read.
 */
export async function importSampleFile(
  file: string,
  format: SampleFormat,
  cwd: string,
  options: ImportOptions,
): Promise<ImportedContract> {
  const path = resolve(cwd, file)
  try {
    await access(path)
  } catch (cause) {
    throw unreadableFile(file, cause)
  }
  const client = await createDuckDbClient()
  try {
    return await importSample({ client, file: path, format }, options)
  } finally {
    await client.close()
  }
}
