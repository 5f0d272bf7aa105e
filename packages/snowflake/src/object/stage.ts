import type { ObjectAddress } from './address.ts'

/** An internal stage: where files wait to be loaded. */
export interface StageObject extends ObjectAddress {
  readonly kind: 'stage'
  readonly comment: string
}
