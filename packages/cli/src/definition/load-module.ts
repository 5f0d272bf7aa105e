import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brokenModule, noDefinition } from '../errors.ts'

/**
 * What a module exports that says it is a contract or a data product; whether it is one is for its reader to say.
 *
 * @throws CLI.BROKEN_MODULE, CLI.NO_DEFINITION
 */
export async function loadModule(file: string, cwd: string): Promise<readonly object[]> {
  const module = await import(pathToFileURL(resolve(cwd, file)).href).catch((cause: unknown) => {
    throw brokenModule(file, cause)
  })
  const found = Object.values(module).filter(isDefinition)
  if (found.length === 0) throw noDefinition(file, 'None of its exports is one.')
  return [...new Set(found)]
}

function isDefinition(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return value.kind === 'DataContract' || value.kind === 'DataProduct'
}
