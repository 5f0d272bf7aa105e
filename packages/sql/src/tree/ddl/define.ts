import type { NodeBase } from '../node.ts'
import type { CreateStatement } from './create-statement.ts'

/**
 * `DEFINE <type> name …`: what a file of a DCM project says an object is to be. Nothing is created before the project is deployed.
 * Source: https://docs.snowflake.com/en/user-guide/dcm-projects/dcm-projects-supported-entities
 */
export interface Define extends NodeBase {
  readonly kind: 'define'
  /** The CREATE that the definition stands for. */
  readonly object: CreateStatement
}
