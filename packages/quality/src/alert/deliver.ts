import { isMeshError } from '@mesh/core'
import { alertNotDelivered } from '../errors.ts'
import type { CheckFailure } from '../run/check-result.ts'
import { failureOf } from '../run/failure-of.ts'
import type { AlertChannel } from './channel/alert-channel.ts'
import type { DeliveryOptions } from './channel/post-json.ts'
import type { ComposedMessage } from './compose-messages.ts'

/** A message that was sent to a channel, or why it was not. */
export interface Delivery {
  readonly channel: string
  readonly composed: ComposedMessage
  readonly error?: CheckFailure
}

/** Sends messages to a channel one after the other; what it does not take is told. */
export async function deliver(
  channel: AlertChannel,
  messages: readonly ComposedMessage[],
  options: DeliveryOptions,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = []
  for (const composed of messages) {
    const known = { channel: channel.name, composed }
    try {
      await channel.send(composed.message, options)
      deliveries.push(known)
    } catch (error) {
      // Only what Mesh says itself is known to hold no secret.
      const failure = isMeshError(error)
        ? error
        : alertNotDelivered(channel.name, 'its service', 'It failed.', 1, false)
      deliveries.push({ ...known, error: failureOf(failure) })
    }
  }
  return deliveries
}
