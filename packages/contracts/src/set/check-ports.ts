import { sameMajor } from '../lower/version.ts'
import type { SetContract, SetProduct } from './contract-set.ts'
import { findCycles } from './find-cycles.ts'
import type { SetFinding } from './set-finding.ts'
import type { SetRuleName } from './set-rule.ts'

/** What is wrong between products and contracts: missing contracts, other versions, inputs that nobody offers. */
export function checkPorts(
  contracts: readonly SetContract[],
  products: readonly SetProduct[],
): readonly SetFinding[] {
  const found: SetFinding[] = []
  const report = (rule: SetRuleName, { document, pointer }: Place, message: string, hint: string) =>
    found.push({ rule, document, pointer, message, hint })
  const used = new Set<string>()

  const checkContract = (id: string, version: string | undefined, where: Place) => {
    used.add(id)
    const versions = contracts
      .filter(({ contract }) => contract.id === id)
      .map(({ contract }) => contract.version)
    if (versions.length === 0)
      report(
        'UNKNOWN_CONTRACT',
        where,
        `There is no contract ${JSON.stringify(id)} in the files given`,
        'Correct the id, or pass the file of the contract.',
      )
    else if (version !== undefined && !versions.some((each) => sameMajor(version, each)))
      report(
        'VERSION_MISMATCH',
        where,
        `Contract ${id} is wanted in version ${version}; there is ${versions.join(', ')}`,
        'A port is served by a contract of the same major version; change one of the two.',
      )
  }

  const offers = new Map<string, { readonly product: string; readonly where: Place }[]>()
  for (const document of products) {
    const { product } = document
    for (const [index, { contractId, version }] of (product.outputPorts ?? []).entries()) {
      if (contractId === undefined) continue
      const known = offers.get(contractId) ?? []
      const other = known.find((each) => each.product !== product.id)
      const where = { document, pointer: `/outputPorts/${index}/contractId` }
      if (other !== undefined)
        report(
          'AMBIGUOUS_OFFER',
          where,
          `Contract ${contractId} is offered by product ${other.product} and by ${product.id}`,
          'Let one product own the contract, or give each a contract of its own.',
        )
      offers.set(contractId, [...known, { product: product.id, where }])
      checkContract(contractId, version, where)
    }
  }

  const lineage = new Map<string, Set<string>>()
  for (const document of products) {
    const { product } = document
    const inputs = new Set<string>()
    for (const [index, { contractId, version }] of (product.inputPorts ?? []).entries()) {
      if (contractId === undefined) continue
      inputs.add(contractId)
      const where = { document, pointer: `/inputPorts/${index}/contractId` }
      checkContract(contractId, version, where)
      if (!offers.has(contractId))
        report(
          'UNKNOWN_PRODUCT',
          where,
          `No product offers contract ${contractId}`,
          'Pass the file of the product that has it as an output port.',
        )
    }
    for (const [index, { contractId, inputContracts = [] }] of (product.outputPorts ?? []).entries())
      for (const [at, { id, version }] of inputContracts.entries()) {
        const where = { document, pointer: `/outputPorts/${index}/inputContracts/${at}/id` }
        checkContract(id, version, where)
        if (!inputs.has(id) && !offers.get(id)?.some((offer) => offer.product === product.id))
          report(
            'UNKNOWN_INPUT',
            where,
            `Contract ${id} is made use of, and is no input port of product ${product.id}`,
            'Add an input port with this contract.',
          )
        if (contractId !== undefined) lineage.set(id, (lineage.get(id) ?? new Set()).add(contractId))
      }
  }
  for (const cycle of findCycles(lineage)) {
    const where = offers.get(cycle[0] ?? '')?.[0]?.where
    if (where !== undefined)
      report(
        'LINEAGE_CYCLE',
        where,
        `Contracts are made from each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
        'Take one of the inputContracts away.',
      )
  }
  if (products.length > 0)
    for (const document of contracts)
      if (!used.has(document.contract.id))
        report(
          'UNUSED_CONTRACT',
          { document, pointer: '/id' },
          `No product offers or reads contract ${document.contract.id}`,
          'Add it to an output port of its product.',
        )
  return found
}

type Place = Pick<SetFinding, 'document' | 'pointer'>
