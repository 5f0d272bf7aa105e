import { createEvent } from '@mesh/core'
import type { AlertChannel } from './alert-channel.ts'
import { channelUrl, postJson } from './post-json.ts'
import { signWebhook } from './sign-webhook.ts'

/** Where a webhook is, and how it knows who calls. */
export interface WebhookOptions {
  readonly url: string | URL
  readonly name?: string
  /** Signs every request as Standard Webhooks does. @defaultValue no signature */
  readonly secret?: string
  /** Headers of its own, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Any HTTP service: it gets an event in the JSON shape of CloudEvents 1.0, `mesh.quality.failed` or `mesh.quality.resolved`,
 * whose data is the {@link AlertMessage}. Repeated deliveries have the same `id`.
 *
 * @throws QUALITY.INVALID_CHANNEL
 */
export function webhookChannel(options: WebhookOptions): AlertChannel {
  const { name = 'webhook', secret, headers = {} } = options
  const url = channelUrl(name, options.url)
  return {
    name,
    send: async (message, delivery) => {
      const event = createEvent({
        id: message.id,
        type: message.status === 'failing' ? 'mesh.quality.failed' : 'mesh.quality.resolved',
        source: '@mesh/quality',
        subject: message.group,
        data: message,
        clock: { now: () => Date.parse(message.at) },
      })
      const body = JSON.stringify(event)
      const signature = secret === undefined ? {} : signWebhook(secret, message.id, body, Date.now())
      const type = { 'content-type': 'application/cloudevents+json' }
      await postJson(name, url, body, { ...type, ...headers, ...signature }, delivery)
    },
  }
}
