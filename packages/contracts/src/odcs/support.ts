import type { CustomProperty } from './custom-property.ts'

/** A place to ask for help. */
export interface SupportChannel {
  readonly channel: string
  readonly id?: string
  readonly url?: string
  readonly description?: string
  readonly tool?: string
  readonly scope?: string
  readonly invitationUrl?: string
  readonly customProperties?: readonly CustomProperty[]
}
