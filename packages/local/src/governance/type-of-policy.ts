import type { LogicalType } from '@mesh/core'

/** What must be the same of a parameter of a policy and of the column it stands for: all exact numbers are one type. */
export const typeOfPolicy = (type: LogicalType | undefined): string | undefined =>
  type?.kind === 'integer' || (type?.kind === 'number' && type.scale !== undefined) ? 'fixed' : type?.kind
