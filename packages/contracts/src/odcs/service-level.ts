import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { CustomProperty } from './custom-property.ts'

/** A promise about the service. */
export interface ServiceLevel {
  /** Open; the standard names `availability`, `retention`, `latency`, `frequency`, … */
  readonly property: string
  readonly value: string | number | boolean | null
  readonly id?: string
  readonly valueExt?: string | number | boolean | null
  readonly unit?: string
  /** Table or `table.column` that it speaks of; several are joined by a comma. */
  readonly element?: string
  readonly driver?: string
  readonly description?: string
  readonly schedule?: string
  readonly scheduler?: string
  readonly customProperties?: readonly CustomProperty[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
}
