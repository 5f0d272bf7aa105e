import type { Contract } from '../../odcs/contract.ts'
import { pascalName } from '../pascal-name.ts'

const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
)

/** `flight-legs` → `flightLegs`: a name for the constant of a contract, from its id unless that is a UUID or a number. */
export function constantName({ id, name = id }: Contract, taken: ReadonlySet<string>): string {
  const isOpaque = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-|[^A-Za-z])/i.test(id)
  const pascal = pascalName(isOpaque ? name : id, 'Contract')
  const plain = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return reserved.has(plain) || taken.has(plain) ? `${plain}Contract` : plain
}
