import { unknownFormat } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { type ExportFormat, exporters } from './exporters.ts'

/**
 * The contract as text in another format.
 *
 * @throws CONTRACT.UNKNOWN_FORMAT when there is no exporter for the format.
 * @example
 * exportContract(flights, 'typescript')
 */
export function exportContract(contract: Contract, format: ExportFormat): string {
  if (!Object.hasOwn(exporters, format)) throw unknownFormat(format, Object.keys(exporters))
  return exporters[format].write(contract)
}
