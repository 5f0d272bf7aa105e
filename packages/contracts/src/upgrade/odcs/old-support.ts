import type { Draft } from '../draft.ts'

const channels = [
  ['productDl', 'email', (value: string) => ({ channel: value, url: `mailto:${value}`, tool: 'email' })],
  ['productSlackChannel', 'slack', (value: string) => ({ channel: value, tool: 'slack' })],
  ['productFeedbackUrl', 'feedback', (value: string) => ({ channel: 'feedback', url: value })],
] as const

/** The ways to get help that stand in the contract itself in ODCS v2.2 become channels of support. */
export function upgradeOldSupport(draft: Draft): void {
  for (const [name, , channel] of channels)
    if (typeof draft.get(`/${name}`) === 'string')
      draft.move(`/${name}`, '/support/-', 'ways to get help are channels of support in ODCS v3', (value) =>
        channel(String(value)),
      )
}
