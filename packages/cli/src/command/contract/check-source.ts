import { type CheckedDocument, checkDocument } from '@mesh/contracts'
import { isModule } from '../../definition/is-module.ts'
import { loadDefinitions } from '../../definition/load-definitions.ts'
import { readSource } from '../../definition/read-source.ts'
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
  if (isModule(file)) return checkModule(file, context)
  const text = await readSource(file, context)
  return { file, text, documents: [checkDocument(text, { file })] }
}

async function checkModule(file: string, { cwd }: CommandContext): Promise<CheckedSource> {
  const { contracts, products } = await loadDefinitions([file], cwd)
  const rest = { diagnostics: [], locate: (pointer: string) => ({ file, pointer }) }
  return {
    file,
    documents: [
      ...contracts.map((contract) => ({ kind: contract.kind, contract, ...rest })),
      ...products.map((product) => ({ kind: product.kind, product, ...rest })),
    ],
  }
}
