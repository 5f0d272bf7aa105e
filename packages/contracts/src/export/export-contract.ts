import type { Diagnostic } from '@mesh/core'
import { unknownFormat } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { contractTables } from './contract-tables.ts'
import type { ExportOptions } from './export-options.ts'
import type { ExportedFile, Exporter } from './exporter.ts'
import { type ExportFormat, exporters } from './exporters.ts'
import { fileStem } from './file-stem.ts'
import { findLosses } from './find-losses.ts'
import type { Loss } from './loss.ts'
import { notExpressible } from './not-expressible.ts'

/** A contract in another format. */
export interface ExportedContract {
  /** The one file, or all of them one after the other. */
  readonly text: string
  /** One file, or one per table where the format asks for it. */
  readonly files: readonly ExportedFile[]
  /** What the format cannot say: CONTRACT.NOT_EXPRESSIBLE with the JSON pointer of each place. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The contract as text in another format, and everything that the format cannot say.
 *
 * @throws CONTRACT.UNKNOWN_FORMAT when there is no exporter for the format, CONTRACT.UNKNOWN_TABLE when the options ask for
 * a table that is not there.
 * @example
 * exportContract(flights, 'avro').text
 */
export function exportContract(
  contract: Contract,
  format: ExportFormat,
  options: ExportOptions = {},
): ExportedContract {
  if (!Object.hasOwn(exporters, format)) throw unknownFormat(format, Object.keys(exporters))
  const { coverage, extension, write }: Exporter = exporters[format]
  const chosen = new Set(contractTables(contract, options).map(({ pointer }) => pointer))
  const losses: Loss[] = []
  const written = write(contract, { options, lose: (loss) => losses.push(loss) })
  const files =
    typeof written === 'string' ? [{ name: `${fileStem(contract.id)}${extension}`, text: written }] : written
  const general = coverage === undefined ? [] : findLosses(format, contract, coverage)
  const diagnostics = [...losses, ...general]
    .filter(({ pointer }) => isChosen(pointer, chosen))
    .map(notExpressible)
  return { text: files.map(({ text }) => text).join(''), files, diagnostics }
}

const isChosen = (pointer: string, tables: ReadonlySet<string>): boolean => {
  const [table] = /^\/schema\/\d+/.exec(pointer) ?? []
  return table === undefined || tables.has(table)
}
