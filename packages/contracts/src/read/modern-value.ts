import { Draft, isFields } from '../upgrade/draft.ts'
import { fromV30 } from '../upgrade/odcs/from-v3-0.ts'
import type { ContractEdition } from '../validate/contract-editions.ts'

/**
 * What a valid document says, as the model has it. ODCS v3.0 spells a few things differently: a limit is exclusive by a flag
 * beside it, and a rule of the library has its metric under `rule`.
 */
export function modernValue(value: unknown, version: ContractEdition): unknown {
  if (!version.startsWith('v3.0.') || !isFields(value)) return value
  const draft = new Draft(structuredClone(value))
  fromV30(draft)
  return draft.value
}
