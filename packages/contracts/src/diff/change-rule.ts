import type { ChangeImpact } from '@mesh/core'
import { columnRules } from './rule/column-rules.ts'
import { documentRules } from './rule/document-rules.ts'
import { productRules } from './rule/product-rules.ts'
import { promiseRules } from './rule/promise-rules.ts'
import { tableRules } from './rule/table-rules.ts'

/** What a kind of change does to both sides, and why. */
export interface ChangeRule {
  readonly consumers: ChangeImpact
  readonly producers: ChangeImpact
  readonly reason: string
}

const table = { ...documentRules, ...tableRules, ...columnRules, ...promiseRules, ...productRules }

/** The name of a kind of change: its code without the namespace. */
export type ChangeRuleName = keyof typeof table

/** Every kind of change: one row of the matrix each. */
export const changeRules: Readonly<Record<ChangeRuleName, ChangeRule>> = table
