import type { LogicalType } from '@mesh/core'
import type { SchemaItem } from '../odcs/schema.ts'
import type { Loss } from './loss.ts'

/** Reports a logical type that is written as another one: the physical type decides, or the options are missing. */
export function loseOtherType(
  { logicalType }: SchemaItem,
  type: LogicalType,
  pointer: string,
  lose: (loss: Loss) => void,
): void {
  if (logicalType !== undefined && logicalType !== type.kind)
    lose({
      pointer: `${pointer}/logicalType`,
      message: `A value of type ${logicalType} is written as one of type ${type.kind}`,
      severity: 'info',
    })
}
