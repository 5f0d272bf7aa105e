import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'

/** `logicalTypeOptions`, or nothing when no option is given: an empty object would only be noise in a document. */
export function logicalOptions(options: LogicalTypeOptions): { logicalTypeOptions?: LogicalTypeOptions } {
  return Object.keys(options).length === 0 ? {} : { logicalTypeOptions: options }
}
