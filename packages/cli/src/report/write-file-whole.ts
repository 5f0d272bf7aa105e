import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Writes a file, new or not, whole or not at all. Its folder is made where it is missing. */
export async function writeFileWhole(path: string, text: string, cwd: string): Promise<void> {
  const target = resolve(cwd, path)
  await mkdir(dirname(target), { recursive: true })
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    await writeFile(beside, text)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
