import type { Outcome } from '../run/outcome.ts'
import { entryKey } from './advance-entries.ts'
import type { ComposedMessage } from './compose-messages.ts'
import type { AlertEntry } from './state/alert-state.ts'

/** Ends the acknowledgements whose time is over: what they were about is news again on every channel. */
export const endAcknowledgements = (entries: readonly AlertEntry[], now: number): readonly AlertEntry[] =>
  entries.map((entry) => {
    const { acknowledged, ...rest } = entry
    if (acknowledged === undefined || Date.parse(acknowledged.until) > now) return entry
    // That it was told stays known, so that its end is told; but as nothing that keeps quiet what is there now.
    return { ...rest, told: mapOutcomes(entry.told, () => 'pass') }
  })

const mapOutcomes = (told: AlertEntry['told'], change: (outcome: Outcome) => Outcome): AlertEntry['told'] =>
  Object.fromEntries(Object.entries(told).map(([channel, outcome]) => [channel, change(outcome)]))

/** Remembers what channels were told: of an open failure its outcome, of one that is over that nothing is left to tell. */
export function markTold(
  entries: readonly AlertEntry[],
  sent: readonly { readonly channel: string; readonly composed: ComposedMessage }[],
): readonly AlertEntry[] {
  const told = new Map(entries.map((entry): [string, AlertEntry] => [entryKey(entry.item), entry]))
  for (const { channel, composed } of sent)
    for (const { item } of composed.entries) {
      const entry = told.get(entryKey(item))
      if (entry === undefined) continue
      const { [channel]: _, ...others } = entry.told
      const next = entry.status === 'open' ? { ...others, [channel]: item.outcome } : others
      told.set(entryKey(item), { ...entry, told: next })
    }
  return [...told.values()]
}

/** Forgets failures that are over when every channel that was told of them knows it. */
export const forgetTold = (
  entries: readonly AlertEntry[],
  channels: readonly string[],
): readonly AlertEntry[] =>
  entries.filter(
    ({ status, told }) => status === 'open' || channels.some((channel) => told[channel] !== undefined),
  )
