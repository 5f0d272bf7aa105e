import type { AlertMessage } from '../alert-message.ts'
import type { AlertChannel } from './alert-channel.ts'
import { cut } from './cut.ts'
import { channelUrl, postJson } from './post-json.ts'
import { listItems, tellItem } from './tell-item.ts'

/**
 * A Slack channel by its incoming webhook. Texts are plain: they mention nobody and format nothing.
 *
 * Source: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * https://docs.slack.dev/reference/block-kit/blocks (50 blocks, 150 characters in a header, 3,000 in a section)
 *
 * @throws QUALITY.INVALID_CHANNEL
 */
export function slackChannel(options: { readonly url: string | URL; readonly name?: string }): AlertChannel {
  const { name = 'slack' } = options
  const url = channelUrl(name, options.url)
  return {
    name,
    send: (message, delivery) => postJson(name, url, JSON.stringify(slackBody(message)), {}, delivery),
  }
}

const mostItems = 20

function slackBody({ title, status, opened, resolved, at, engine, reportUrl }: AlertMessage): object {
  const failures = listItems(opened, mostItems)
  const over = listItems(resolved, mostItems)
  const section = (text: string): object => ({ type: 'section', text: plain(text, 3_000) })
  return {
    // What notifications show; the only text that Slack would interpret.
    text: cut(escapeSlack(title), 3_000),
    blocks: [
      { type: 'header', text: plain(`${status === 'failing' ? '✗' : '✓'} ${title}`, 150) },
      ...failures.shown.map((item) => section(tellItem(item))),
      ...(failures.more === undefined ? [] : [section(failures.more)]),
      ...over.shown.map((item) => section(`✓ resolved: ${tellItem(item)}`)),
      ...(over.more === undefined ? [] : [section(over.more)]),
      ...(reportUrl === undefined
        ? []
        : [
            {
              type: 'actions',
              elements: [{ type: 'button', text: plain('Report', 75), url: cut(reportUrl, 3_000) }],
            },
          ]),
      { type: 'context', elements: [plain(`${at} · ${engine}`, 2_000)] },
    ],
  }
}

const plain = (text: string, most: number): object => ({
  type: 'plain_text',
  emoji: false,
  text: cut(text, most),
})

const escapeSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
