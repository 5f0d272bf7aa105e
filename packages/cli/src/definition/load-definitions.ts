import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Contract, type DataProduct, parseDocument } from '@mesh/contracts'
import { brokenModule, noDefinition } from '../errors.ts'
import type { DefinitionSet } from './definition-set.ts'
import { isModule } from './is-module.ts'
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
  return isModule(file) ? loadModule(file, cwd) : [parseDocument(text, { file })]
}

async function loadModule(file: string, cwd: string): Promise<readonly Definition[]> {
  const module = await import(pathToFileURL(resolve(cwd, file)).href).catch((cause: unknown) => {
    throw brokenModule(file, cause)
  })
  const found = Object.values(module).filter(isDefinition)
  if (found.length === 0) throw noDefinition(file, 'None of its exports is one.')
  return found
}

function isDefinition(value: unknown): value is Definition {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return value.kind === 'DataContract' || value.kind === 'DataProduct'
}

/** A module that re-exports a definition of another file is not a second definition. */
function unique<Each>(definitions: readonly Each[]): readonly Each[] {
  return [...new Set(definitions)]
}
