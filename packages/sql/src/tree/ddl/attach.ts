import type { Identifier } from '../name/identifier.ts'
import type { NamedObject } from '../name/named-object.ts'
import type { NodeBase } from '../node.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { DataMetric } from './data-metric.ts'

/**
 * `ATTACH TAG name = 'value', … TO TABLE t, …` of a DCM project.
 * Source: https://docs.snowflake.com/en/user-guide/dcm-projects/dcm-projects-supported-entities
 */
export interface AttachTags extends NodeBase {
  readonly kind: 'attachTags'
  readonly tags: readonly TagAssignment[]
  /** Each tag goes to each of them. */
  readonly targets: readonly AttachTarget[]
}

/** `ATTACH DATA METRIC FUNCTION name TO TABLE t ON (…) …` of a DCM project. */
export interface AttachDataMetric extends NodeBase {
  readonly kind: 'attachDataMetric'
  readonly target: AttachTarget
  readonly metric: DataMetric
}

/** `TABLE t [COLUMN c]`, `FUNCTION f(NUMBER)`. */
export interface AttachTarget extends NodeBase, NamedObject {
  readonly kind: 'attachTarget'
  readonly column?: Identifier
}
