import type { Policy } from '../catalog/object/policy.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'

/** Whether an object is a policy. */
export const isPolicy = (object: AnySecurable): object is Policy =>
  object.kind === 'MASKING_POLICY' || object.kind === 'ROW_ACCESS_POLICY'
