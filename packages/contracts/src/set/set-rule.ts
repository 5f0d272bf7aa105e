import type { Severity } from '@mesh/core'

const severities = {
  DUPLICATE_DOCUMENT: 'error',
  DANGLING_RELATIONSHIP: 'error',
  WEB_REFERENCE: 'info',
  REFERENCE_CYCLE: 'warning',
  UNKNOWN_CONTRACT: 'error',
  VERSION_MISMATCH: 'error',
  AMBIGUOUS_OFFER: 'warning',
  UNKNOWN_PRODUCT: 'warning',
  UNKNOWN_INPUT: 'warning',
  LINEAGE_CYCLE: 'warning',
  UNUSED_CONTRACT: 'info',
} as const satisfies Readonly<Record<string, Severity>>

/** What can be wrong between the files of a set: its code without the namespace. */
export type SetRuleName = keyof typeof severities

/** A rule about documents that belong together. */
export interface SetRule {
  readonly code: `CONTRACT.${SetRuleName}`
  readonly severity: Severity
}

/** The rule of a name. */
export const setRule = (name: SetRuleName): SetRule => ({
  code: `CONTRACT.${name}`,
  severity: severities[name],
})

/** Every rule about documents that belong together, with its code and severity. */
export const setRules: readonly SetRule[] = (Object.keys(severities) as SetRuleName[]).map(setRule)

/** Whether a code is one of {@link setRules}. */
export const isSetRule = (code: string): boolean => setRules.some((rule) => rule.code === code)
