import { productApiVersions } from '../../src/odps/data-product.ts'
import { contractEditions, contractStructure } from '../../src/validate/contract-editions.ts'
import { productStructure } from '../../src/validate/product-editions.ts'
import type { Contender } from './differ.ts'
import { filesUnder, standardText } from './standards.ts'

/** Every version of ODCS that has a schema. */
export const contractContenders: readonly Contender[] = contractEditions
  .filter((version) => version !== 'v2.2.0')
  .map((version) => ({ standard: 'odcs', version, structure: contractStructure(version) }))

/** Every version of ODPS. */
export const productContenders: readonly Contender[] = productApiVersions.map((version) => ({
  standard: 'odps',
  version,
  structure: productStructure(version),
}))

/** Official examples, but for the largest, of which every mutant is alike. */
export const contractTexts: readonly string[] = filesUnder('odcs')
  .map((file) => standardText(`odcs/${file}`))
  .filter((text) => text.length < 60_000)

export const productTexts: readonly string[] = filesUnder('odps').map((file) => standardText(`odps/${file}`))
