import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ExportedContract } from '@mesh/contracts'
import { usage } from '../../errors.ts'
import { writeFileWhole } from '../../report/write-file-whole.ts'

/**
 * Writes what was exported into a file, or each of its files into a folder that is there or is named with a `/` at its end.
 *
 * @throws CLI.USAGE for several files and the name of one.
 */
export async function writeExported(
  { text, files }: ExportedContract,
  out: string,
  cwd: string,
): Promise<void> {
  const isFolder =
    /[/\\]$/.test(out) || statSync(resolve(cwd, out), { throwIfNoEntry: false })?.isDirectory() === true
  if (isFolder) for (const each of files) await writeFileWhole(join(out, each.name), each.text, cwd)
  else if (files.length > 1)
    throw usage(`The format has ${files.length} files: name a folder, ${JSON.stringify(`${out}/`)}`)
  else await writeFileWhole(out, text, cwd)
}
