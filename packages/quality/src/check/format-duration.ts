import { formatNumber } from './format-number.ts'

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** Seconds for a person, in the largest unit that fits, with one digit after the point: `2 hours`, `1.5 days`. */
export function formatDuration(seconds: number): string {
  const size = Math.abs(seconds)
  const [name, length] = units.find(([, each]) => size >= each) ?? ['second', 1]
  const amount = Math.round((seconds / length) * 10) / 10
  return `${formatNumber(amount)} ${name}${Math.abs(amount) === 1 ? '' : 's'}`
}
