import type { AlertItem, AlertMessage } from '../alert-message.ts'
import type { AlertChannel } from './alert-channel.ts'
import { cut } from './cut.ts'
import { channelUrl, postJson } from './post-json.ts'
import { listItems, tellItem } from './tell-item.ts'

/**
 * A Microsoft Teams channel by a webhook of Workflows, which takes an adaptive card. Texts are plain: nothing in them is
 * Markdown.
 *
 * Source: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using (28 KB a message)
 *
 * @throws QUALITY.INVALID_CHANNEL
 */
export function teamsChannel(options: { readonly url: string | URL; readonly name?: string }): AlertChannel {
  const { name = 'teams' } = options
  const url = channelUrl(name, options.url)
  return {
    name,
    send: (message, delivery) => postJson(name, url, JSON.stringify(teamsBody(message)), {}, delivery),
  }
}

const mostBytes = 27_000

// As many items as there is room for: names may be of any length.
function teamsBody(message: AlertMessage): object {
  for (let most = 20; most > 0; most -= 1) {
    const body = cardWith(message, most)
    if (Buffer.byteLength(JSON.stringify(body)) <= mostBytes) return body
  }
  return cardWith(message, 0)
}

function cardWith(message: AlertMessage, most: number): object {
  const { title, status, opened, resolved, at, engine, reportUrl } = message
  const failures = listItems(opened, most)
  const over = listItems(resolved, most)
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      rich(title, { size: 'Large', weight: 'Bolder', color: status === 'failing' ? 'Attention' : 'Good' }),
      ...failures.shown.flatMap((item) => itemBlocks(item, 'Attention')),
      ...(failures.more === undefined ? [] : [rich(failures.more, {})]),
      ...over.shown.map((item) => rich(`✓ resolved: ${item.table}: ${item.asks}`, { color: 'Good' })),
      ...(over.more === undefined ? [] : [rich(over.more, {})]),
      rich(`${at} · ${engine}`, { isSubtle: true, size: 'Small' }),
    ],
    ...(reportUrl !== undefined && {
      actions: [{ type: 'Action.OpenUrl', title: 'Report', url: reportUrl }],
    }),
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}

function itemBlocks(item: AlertItem, color: string): readonly object[] {
  const [head = '', ...lines] = tellItem(item).split('\n')
  return [rich(head, { weight: 'Bolder', color }), ...lines.map((line) => rich(line, {}))]
}

const rich = (text: string, style: object): object => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: cut(text, 1_000), ...style }],
})
