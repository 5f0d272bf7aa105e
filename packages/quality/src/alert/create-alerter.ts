import { type Clock, formatQualifiedName, systemClock } from '@mesh/core'
import { invalidChannel, invalidOption, noOpenFailure } from '../errors.ts'
import type { CheckResult } from '../run/check-result.ts'
import { advanceEntries } from './advance-entries.ts'
import type { Alerter, OpenFailure } from './alerter.ts'
import type { AlertChannel } from './channel/alert-channel.ts'
import type { DeliveryOptions } from './channel/post-json.ts'
import { composeMessages } from './compose-messages.ts'
import { deliver } from './deliver.ts'
import { endAcknowledgements, forgetTold, markTold } from './mark-told.ts'
import type { AlertEntry, AlertState } from './state/alert-state.ts'
import { createMemoryAlertState } from './state/create-memory-alert-state.ts'

/** Whom an alerter tells of what. */
export interface AlerterOptions {
  readonly channels: readonly AlertChannel[]
  /** What is remembered between runs; one alerter has it. @defaultValue in memory only */
  readonly state?: AlertState
  /** What messages are about when they are not grouped. @defaultValue `data quality` */
  readonly name?: string
  /** What goes into one message: a whole run, or the checks of one owner or table of it. @defaultValue `run` */
  readonly groupBy?: 'run' | 'owner' | 'table'
  /** The least outcome that is told. What could not be measured always is. @defaultValue `fail` */
  readonly from?: 'warn' | 'fail'
  /** When acknowledgements end. @defaultValue the system's clock */
  readonly clock?: Clock
  readonly delivery?: DeliveryOptions
}

/**
 * An alerter.
 *
 * @throws QUALITY.INVALID_CHANNEL when two channels have the same name.
 * @example
 * const alerter = createAlerter({
 *   channels: [slackChannel({ url: slackUrl }), pagerDutyChannel({ routingKey })],
 *   state: createFileAlertState('quality/alerts.json'),
 *   groupBy: 'owner',
 * })
 * await alerter.notify(run)
 */
export function createAlerter(options: AlerterOptions): Alerter {
  const { channels, state = createMemoryAlertState(), clock = systemClock, from = 'fail' } = options
  const names = channels.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw invalidChannel(twice, 'Two channels have this name.')
  const groupOf = groupBy(options)
  return {
    notify: (run, { reportUrl } = {}) =>
      state.update(async (before) => {
        const now = clock.now()
        const entries = advanceEntries(endAcknowledgements(before, now), run, from, groupOf)
        const told = await Promise.all(
          channels.map(async (channel) => {
            const messages = composeMessages(entries, channel.name, run, now, reportUrl)
            return deliver(channel, messages, options.delivery ?? {})
          }),
        )
        const deliveries = told.flat()
        const sent = deliveries.filter((each) => each.error === undefined)
        return {
          entries: forgetTold(markTold(entries, sent), names),
          result: {
            sent: sent.map(({ channel, composed }) => ({ channel, message: composed.message })),
            failed: deliveries.flatMap(({ channel, composed, error }) =>
              error === undefined ? [] : [{ channel, group: composed.message.group, error }],
            ),
          },
        }
      }),
    acknowledge: (check, until, reason) =>
      state.update(async (entries) => {
        const end = new Date(until)
        if (!(end.getTime() > clock.now())) throw invalidOption('until', 'It is no instant to come.')
        const isMeant = ({ item, status }: AlertEntry): boolean =>
          status === 'open' && item.check === check.id && (check.table ?? item.table) === item.table
        if (!entries.some(isMeant)) throw noOpenFailure(check.id)
        const acknowledged = { until: end.toISOString(), reason }
        return {
          entries: entries.map((entry) => (isMeant(entry) ? { ...entry, acknowledged } : entry)),
          result: undefined,
        }
      }),
    open: () =>
      state.update(async (entries) => ({
        entries,
        result: entries.filter(({ status }) => status === 'open').map(openFailure),
      })),
  }
}

function groupBy({ groupBy: by = 'run', name = 'data quality' }: AlerterOptions) {
  return ({ check }: CheckResult): string => {
    if (by === 'table') return formatQualifiedName(check.table)
    return by === 'owner' ? (check.owner ?? name) : name
  }
}

const openFailure = ({ item, group, acknowledged }: AlertEntry): OpenFailure => ({
  ...item,
  group,
  ...(acknowledged !== undefined && { acknowledged }),
})
