import type { CheckFailure } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { AlertItem, AlertMessage } from './alert-message.ts'
import type { Acknowledgement } from './state/alert-state.ts'

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
