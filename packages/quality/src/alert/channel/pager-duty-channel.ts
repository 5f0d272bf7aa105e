import { createHash } from 'node:crypto'
import { invalidChannel } from '../../errors.ts'
import type { AlertMessage } from '../alert-message.ts'
import type { AlertChannel } from './alert-channel.ts'
import { cut } from './cut.ts'
import { channelUrl, postJson } from './post-json.ts'
import { listItems, tellItem } from './tell-item.ts'

/** Where events of PagerDuty go. */
export interface PagerDutyOptions {
  /** Integration key of a service, 32 characters. */
  readonly routingKey: string
  readonly name?: string
  /** @defaultValue `https://events.pagerduty.com/v2/enqueue` */
  readonly url?: string | URL
}

/**
 * A service of PagerDuty by its Events API v2: an incident for each group, which opens with the first failure, is added to by
 * later ones, and is resolved when the last one is over.
 *
 * Source: https://developer.pagerduty.com/docs/events-api-v2/trigger-events/
 *
 * @throws QUALITY.INVALID_CHANNEL
 */
export function pagerDutyChannel(options: PagerDutyOptions): AlertChannel {
  const { name = 'pagerduty', routingKey } = options
  const url = channelUrl(name, options.url ?? 'https://events.pagerduty.com/v2/enqueue')
  if (!/^[A-Za-z0-9]{32}$/.test(routingKey))
    throw invalidChannel(name, 'Its routing key has not 32 letters and digits.')
  return {
    name,
    send: async (message, delivery) => {
      // What is over while other failures go on changes nothing of an incident.
      if (message.status === 'failing' && message.opened.length === 0) return
      await postJson(name, url, JSON.stringify(eventOf(message, routingKey)), {}, delivery)
    },
  }
}

function eventOf(message: AlertMessage, routingKey: string): object {
  const { group, status, title, at, engine, opened, stillOpen, reportUrl } = message
  const known = {
    routing_key: routingKey,
    // At most 255 characters.
    dedup_key: `mesh-quality:${createHash('sha256').update(group).digest('hex')}`,
  }
  if (status === 'resolved') return { ...known, event_action: 'resolve' }
  const { shown, more } = listItems(opened, 50)
  return {
    ...known,
    event_action: 'trigger',
    client: 'Mesh',
    ...(reportUrl !== undefined && { client_url: reportUrl, links: [{ href: reportUrl, text: 'Report' }] }),
    payload: {
      summary: cut(title, 1_024),
      source: engine,
      severity: opened.some(({ outcome }) => outcome !== 'warn') ? 'error' : 'warning',
      timestamp: at,
      group: cut(group, 255),
      class: 'data quality',
      custom_details: {
        failures: [...shown.map((item) => cut(tellItem(item), 2_000)), ...(more === undefined ? [] : [more])],
        still_open: stillOpen,
      },
    },
  }
}
