import { pascalName } from '../pascal-name.ts'

const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
)

/** `flight-legs` → `flightLegs`: a name for a constant beside the given names. */
export function constantName(id: string, taken: ReadonlySet<string>): string {
  const pascal = pascalName(id, 'Contract')
  const name = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return reserved.has(name) || taken.has(name) ? `${name}Contract` : name
}
