import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Check } from '@mesh/quality'
import { brokenModule, noChecks } from '../../errors.ts'

/**
 * The checks that modules export: by themselves, or in lists.
 *
 * @throws CLI.BROKEN_MODULE, CLI.NO_CHECKS
 */
export async function loadSuite(files: readonly string[], cwd: string): Promise<readonly Check[]> {
  const suites = await Promise.all(files.map((file) => loadChecks(file, cwd)))
  return suites.flat()
}

async function loadChecks(file: string, cwd: string): Promise<readonly Check[]> {
  const module = await import(pathToFileURL(resolve(cwd, file)).href).catch((cause: unknown) => {
    throw brokenModule(file, cause)
  })
  const found = Object.values(module).flat().filter(isCheck)
  if (found.length === 0) throw noChecks(file)
  return [...new Set(found)]
}

const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'check'
