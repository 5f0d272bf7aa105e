import type { CustomProperty } from './custom-property.ts'

/** Another word for the same thing. */
export interface Synonym {
  readonly synonym: string
  readonly id?: string
  readonly description?: string
  /** BCP 47 language tag. */
  readonly locale?: string
  readonly source?: string
  readonly status?: string
  readonly customProperties?: readonly CustomProperty[]
}
