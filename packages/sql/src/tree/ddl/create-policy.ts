import type { Expression } from '../expression/expression.ts'
import type { TypeField, TypeName } from '../type/type-name.ts'
import type { PolicyType } from './attached-policy.ts'
import type { CreateBase } from './create-base.ts'

/**
 * A policy that is an expression: `CREATE MASKING POLICY p AS (value STRING) RETURNS STRING -> …`.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
 */
export interface CreatePolicy extends CreateBase {
  readonly kind: 'createPolicy'
  readonly policyType: PolicyType
  readonly parameters: readonly TypeField[]
  /** For some policies the name of a constraint: AGGREGATION_CONSTRAINT. */
  readonly returns: TypeName
  readonly body: Expression
}
