import type { AlertMessage } from '../alert-message.ts'
import type { DeliveryOptions } from './post-json.ts'

/** A way to tell people. `slackChannel`, `teamsChannel`, `pagerDutyChannel` and `webhookChannel` make some. */
export interface AlertChannel {
  /** Tells it from the others of an alerter; what it was told is remembered by it. */
  readonly name: string
  /**
   * Tells. Returning means that it was told.
   *
   * @throws when it was not; the message must hold no secret.
   */
  send(message: AlertMessage, delivery: DeliveryOptions): Promise<void>
}
