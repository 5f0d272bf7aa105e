import type { Contract, QualityRule, SchemaObject, SchemaProperty } from '../../../src/exports/index.ts'

/** A contract with tables. */
export const contract = (schema: readonly SchemaObject[], rest: Partial<Contract> = {}): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'c',
  version: '1.0.0',
  schema,
  ...rest,
})
/** A contract with one column. */
export const column = (property: Partial<SchemaProperty>) =>
  contract([{ name: 't', properties: [{ name: 'a', ...property }] }])
/** A contract with one quality rule at a column. */
export const rule = (each: object) => column({ quality: [each as QualityRule] })

/** A code, a contract where the rule finds something, where, and one as near as can be where it does not. */
export type LintCase = readonly [code: string, wrong: Contract, pointer: string, right: Contract]
