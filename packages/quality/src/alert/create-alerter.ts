import { type Clock, formatQualifiedName, isMeshError, systemClock } from '@mesh/core'
import { alertNotDelivered, invalidChannel, invalidOption, noOpenFailure } from '../errors.ts'
import type { CheckFailure, CheckResult } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { failureOf } from '../run/failure-of.ts'
import { advanceEntries } from './advance-entries.ts'
import type { AlertItem, AlertMessage } from './alert-message.ts'
import type { AlertChannel } from './channel/alert-channel.ts'
import type { DeliveryOptions } from './channel/post-json.ts'
import { type ComposedMessage, composeMessages } from './compose-messages.ts'
import { endAcknowledgements, forgetTold, markTold } from './mark-told.ts'
import type { Acknowledgement, AlertEntry, AlertState } from './state/alert-state.ts'
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

/** Tells people of failing checks: what is new and what is over, never what they know. */
export interface Alerter {
  /**
   * Tells of a run. A channel that cannot be reached does not keep the others from being told; it is told with the next run.
   *
   * @throws QUALITY.ALERT_STATE_FAILED, QUALITY.ALERT_STATE_BUSY
   */
  notify(run: CheckRun, options?: { readonly reportUrl?: string }): Promise<AlertReport>
  /**
   * Says that somebody knows of a failure and why it may last: until then it is not told again. When it is over before, that is
   * told; when it is not over then, it is told as new.
   *
   * @throws QUALITY.NO_OPEN_FAILURE when the check does not fail, QUALITY.INVALID_OPTION when `until` is no instant to come.
   */
  acknowledge(
    check: { readonly id: string; readonly table?: string },
    until: string | Date,
    reason: string,
  ): Promise<void>
  /** The failures that go on. */
  open(): Promise<readonly OpenFailure[]>
}

/** A failure that goes on. */
export interface OpenFailure extends AlertItem {
  readonly group: string
  readonly acknowledged?: Acknowledgement
}

/** What became of the messages about a run. */
export interface AlertReport {
  readonly sent: readonly { readonly channel: string; readonly message: AlertMessage }[]
  readonly failed: readonly {
    readonly channel: string
    readonly group: string
    readonly error: CheckFailure
  }[]
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

/** A message that was sent to a channel, or why it was not. */
interface Delivery {
  readonly channel: string
  readonly composed: ComposedMessage
  readonly error?: CheckFailure
}

async function deliver(
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

const openFailure = ({ item, group, acknowledged }: AlertEntry): OpenFailure => ({
  ...item,
  group,
  ...(acknowledged !== undefined && { acknowledged }),
})
