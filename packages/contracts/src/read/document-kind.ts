import { isRecord } from '../validate/rule.ts'

/** What a document is, by its `kind`; where that is missing or misspelled, only data products have ports. */
export function documentKind(value: unknown): 'DataContract' | 'DataProduct' {
  if (!isRecord(value)) return 'DataContract'
  if (value.kind === 'DataContract' || value.kind === 'DataProduct') return value.kind
  return ['outputPorts', 'inputPorts', 'managementPorts'].some((name) => Object.hasOwn(value, name))
    ? 'DataProduct'
    : 'DataContract'
}
