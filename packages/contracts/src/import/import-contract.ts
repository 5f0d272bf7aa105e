import { type Diagnostic, isMeshError, type Location, type Severity } from '@mesh/core'
import { importFailed, unknownImportFormat } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { maxImportCharacters, maxImportedProperties } from './import-limits.ts'
import type { ImportOptions } from './import-options.ts'
import type { ImportContext, ImportedParts, Importer } from './importer.ts'
import { type ImportFormat, importers } from './importers.ts'
import { recogniseFormat } from './recognise-format.ts'

/** A contract that was read from another format. */
export interface ImportedContract {
  /** A draft: `status` says so. */
  readonly contract: Contract
  /** What the contract does not keep: CONTRACT.NOT_IMPORTED with the place of each. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A contract from a text in another format, and everything of the text that the contract does not keep. dbt takes two texts:
 * `manifest.json` and `catalog.json`.
 *
 * @throws CONTRACT.UNKNOWN_FORMAT, CONTRACT.IMPORT_FAILED when the text is not of the format or unfolds without end.
 * @example
 * importContract('CREATE TABLE flights (id NUMBER(10) NOT NULL PRIMARY KEY)', 'snowflake').contract
 */
export function importContract(
  source: string | readonly string[],
  format: ImportFormat,
  options: ImportOptions = {},
): ImportedContract {
  if (!Object.hasOwn(importers, format)) throw unknownImportFormat(format, Object.keys(importers))
  const { read }: Importer = importers[format]
  const texts = typeof source === 'string' ? [source] : source
  const place = options.file === undefined ? undefined : { file: options.file }
  if (texts.some(({ length }) => length > maxImportCharacters))
    throw importFailed(format, `It has more than ${maxImportCharacters} characters.`, place)
  const diagnostics: Diagnostic[] = []
  const told = new Set<string>()
  const report = (message: string, where?: Location, severity: Severity = 'warning') => {
    const found = { ...place, ...where }
    const key = JSON.stringify([message, where])
    if (told.has(key)) return
    told.add(key)
    diagnostics.push({
      code: 'CONTRACT.NOT_IMPORTED',
      severity,
      message,
      ...(Object.keys(found).length > 0 && { where: found }),
    })
  }
  let counted = 0
  const count = () => {
    counted += 1
    if (counted > maxImportedProperties)
      throw importFailed(format, `It unfolds to more than ${maxImportedProperties} properties.`, place)
  }
  const plain = texts.map((text) => text.replace(/^\uFEFF/, ''))
  const parts = readAs(read, plain, { options, report, count }, format)
  return { contract: completeContract(parts, options), diagnostics }
}

/** Reads the texts; a failure says what they look like instead. */
function readAs(
  read: Importer['read'],
  texts: readonly string[],
  context: ImportContext,
  format: ImportFormat,
): ImportedParts {
  try {
    return read(texts, context)
  } catch (error) {
    if (!isMeshError(error) || error.code !== 'CONTRACT.IMPORT_FAILED') throw error
    const { file } = context.options
    const where = file === undefined ? error.where : { file, ...error.where }
    throw importFailed(format, [error.why, likeness(texts, format)].filter(Boolean).join(' '), where)
  }
}

/** What the texts look like, where that is another format. */
function likeness(texts: readonly string[], format: ImportFormat): string | undefined {
  const found = texts.map(recogniseFormat).find((each) => each !== undefined && each !== format)
  if (found === 'odcs') return 'It is a contract of ODCS, which needs no import.'
  return found === undefined ? undefined : `It looks like ${found}.`
}

/** The parts with what every contract has. */
export function completeContract(parts: ImportedParts, options: ImportOptions): Contract {
  const { id, version, name, ...rest } = parts
  const called = options.name ?? name
  return {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: options.id ?? id ?? 'imported',
    version: options.version ?? version ?? '0.1.0',
    ...(called !== undefined && { name: called }),
    status: 'draft',
    ...rest,
  }
}
