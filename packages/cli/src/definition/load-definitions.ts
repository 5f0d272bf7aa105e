import { type Contract, type DataProduct, parseDocument } from '@mesh/contracts'
import type { DefinitionSet } from './definition-set.ts'
import { isModule } from './is-module.ts'
import { loadModule } from './load-module.ts'
import { readText } from './read-text.ts'

/**
 * Loads contracts and products from ODCS and ODPS files and from modules that export them.
 *
 * @throws CLI.UNREADABLE_FILE, CLI.NO_DEFINITION, CLI.BROKEN_MODULE, CONTRACT.INVALID
 */
export async function loadDefinitions(files: readonly string[], cwd: string): Promise<DefinitionSet> {
  const found = (await Promise.all(files.map((file) => loadFile(file, cwd)))).flat()
  return {
    contracts: unique(found.filter((each) => each.kind === 'DataContract')),
    products: unique(found.filter((each) => each.kind === 'DataProduct')),
  }
}

type Definition = Contract | DataProduct

async function loadFile(file: string, cwd: string): Promise<readonly Definition[]> {
  const text = await readText(file, cwd)
  return isModule(file) ? loadModuleDefinitions(file, cwd) : [parseDocument(text, { file })]
}

async function loadModuleDefinitions(file: string, cwd: string): Promise<readonly Definition[]> {
  return (await loadModule(file, cwd)).map((each) => {
    parseDocument(each, { file })
    return each as Definition
  })
}

/** A module that re-exports a definition of another file is not a second definition. */
function unique<Each>(definitions: readonly Each[]): readonly Each[] {
  return [...new Set(definitions)]
}
