import { contractMismatch, portWithoutContract, unknownContract } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { InputPort, OutputPort } from '../odps/port.ts'
import { sameMajor } from './version.ts'

/** The contract that a port names: the version that it names, else the newest given of the same major. */
export function contractOfPort(port: InputPort | OutputPort, contracts: readonly Contract[]): Contract {
  if (port.contractId === undefined) throw portWithoutContract(port.name)
  const named = contracts.filter(({ id }) => id === port.contractId)
  const { version } = port
  const found =
    version === undefined
      ? named.at(-1)
      : (named.find((each) => each.version === version) ??
        named.findLast((each) => sameMajor(version, each.version)))
  if (found !== undefined) return found
  if (named.length === 0) throw unknownContract(port.contractId, port.name)
  throw contractMismatch(
    port.name,
    version ?? '',
    named.map((each) => each.version),
  )
}
