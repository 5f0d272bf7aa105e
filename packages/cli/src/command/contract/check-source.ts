import { type CheckedDocument, checkDocument } from '@mesh/contracts'
import { isModule } from '../../definition/is-module.ts'
import { loadModule } from '../../definition/load-module.ts'
import { readSource } from '../../definition/read-source.ts'
import { readText } from '../../definition/read-text.ts'
import type { CommandContext } from '../context.ts'

/** What a file defines and what is wrong with it; a module defines several. */
export interface CheckedSource {
  readonly file: string
  /** Absent for modules, whose definitions have no lines. */
  readonly text?: string
  readonly documents: readonly CheckedDocument[]
}

/** Reads and judges a file, or what comes in for `-`. @throws CLI.UNREADABLE_FILE, CLI.NOT_UTF8, CLI.BROKEN_MODULE, CLI.NO_DEFINITION */
export async function checkSource(file: string, context: CommandContext): Promise<CheckedSource> {
  if (isModule(file)) {
    // Reads it too, so that a file that is not there is told as such.
    await readText(file, context.cwd)
    const definitions = await loadModule(file, context.cwd)
    return { file, documents: definitions.map((each) => checkDocument(each, { file })) }
  }
  const text = await readSource(file, context)
  return { file, text, documents: [checkDocument(text, { file })] }
}
