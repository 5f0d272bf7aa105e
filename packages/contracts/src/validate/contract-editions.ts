import { compileEdition } from './edition/compile-edition.ts'
import type { Definitions } from './edition/shape.ts'
import { v221 } from './odcs/v2-2-1.ts'
import { v222 } from './odcs/v2-2-2.ts'
import { v300 } from './odcs/v3-0-0.ts'
import { v301 } from './odcs/v3-0-1.ts'
import { v302 } from './odcs/v3-0-2.ts'
import { v310 } from './odcs/v3-1-0.ts'
import { v320 } from './odcs/v3-2-0.ts'
import type { Rule } from './rule.ts'

/** The versions of ODCS whose structure is known. Newest first. */
export const contractEditions = [
  'v3.2.0',
  'v3.1.0',
  'v3.0.2',
  'v3.0.1',
  'v3.0.0',
  'v2.2.2',
  'v2.2.1',
  'v2.2.0',
] as const

/** One of {@link contractEditions}. */
export type ContractEdition = (typeof contractEditions)[number]

/** v2.2.0 never had a schema; v2.2.1 is the nearest. */
const definitions: Readonly<Record<ContractEdition, Definitions>> = {
  'v3.2.0': v320,
  'v3.1.0': v310,
  'v3.0.2': v302,
  'v3.0.1': v301,
  'v3.0.0': v300,
  'v2.2.2': v222,
  'v2.2.1': v221,
  'v2.2.0': v221,
}

const compiled = new Map<ContractEdition, Rule>()

/** The structure of a version of ODCS. */
export function contractStructure(edition: ContractEdition): Rule {
  const rule = compiled.get(edition) ?? compileEdition(definitions[edition], 'Contract')
  compiled.set(edition, rule)
  return rule
}
