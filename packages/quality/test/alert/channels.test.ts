import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  type AlertChannel,
  type AlertItem,
  type AlertMessage,
  createAlerter,
  type DeliveryOptions,
  pagerDutyChannel,
  slackChannel,
  teamsChannel,
  webhookChannel,
} from '../../src/exports/index.ts'
import { nastyTexts, resultSaying, runWith } from '../report/runs.ts'
import { HttpReceiver } from './http-receiver.ts'

const server = new HttpReceiver()
beforeAll(() => server.start())
afterAll(() => server.stop())
afterEach(() => {
  server.received.length = 0
  server.replies.length = 0
})

const routingKey = '0123456789abcdef0123456789ABCDEF'
const secretPath = '/services/T000/B000/very-secret'
const channels = (): readonly AlertChannel[] => [
  slackChannel({ url: server.url(secretPath) }),
  teamsChannel({ url: server.url(secretPath) }),
  pagerDutyChannel({ routingKey, url: server.url(secretPath) }),
  webhookChannel({ url: server.url(secretPath), secret: 'very-secret' }),
]

const item = (text: string): AlertItem => ({
  check: text,
  table: text,
  asks: text,
  outcome: 'fail',
  told: text,
  threshold: text,
  since: '2026-01-01T00:00:00.000Z',
  owner: text,
})
const message = (facts: Partial<AlertMessage>): AlertMessage => ({
  kind: 'alert',
  version: 1,
  id: '0123',
  group: 'sales',
  status: 'failing',
  title: 'sales: 1 new failure',
  at: '2026-01-02T00:00:00.000Z',
  engine: 'snowflake',
  opened: [],
  resolved: [],
  stillOpen: 0,
  ...facts,
})
const fast: DeliveryOptions = { backoffMs: 1, timeoutMs: 150 }
const bodyOf = async (channel: AlertChannel, facts: Partial<AlertMessage>) => {
  server.received.length = 0
  await channel.send(message(facts), fast)
  return server.received.at(-1)?.body
}

describe('what services get', () => {
  test('Slack: plain texts within its limits', async () => {
    const [slack] = channels()
    if (slack === undefined) return
    const body = await bodyOf(slack, {
      opened: [item('a <!channel> *b*')],
      reportUrl: 'https://quality.example/1',
    })
    expect(body).toEqual({
      text: 'sales: 1 new failure',
      blocks: [
        { type: 'header', text: { type: 'plain_text', emoji: false, text: '✗ sales: 1 new failure' } },
        {
          type: 'section',
          text: {
            type: 'plain_text',
            emoji: false,
            text: '✗ a <!channel> *b*: a <!channel> *b*\na <!channel> *b*\na <!channel> *b*; owner: a <!channel> *b*',
          },
        },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              text: { type: 'plain_text', emoji: false, text: 'Report' },
              url: 'https://quality.example/1',
            },
          ],
        },
        {
          type: 'context',
          elements: [{ type: 'plain_text', emoji: false, text: '2026-01-02T00:00:00.000Z · snowflake' }],
        },
      ],
    })
    const huge = Array.from({ length: 300 }, () => item('😀'.repeat(5_000)))
    const { blocks, text } = await bodyOf(slack, {
      opened: huge,
      resolved: huge,
      title: '<!channel>'.repeat(900),
    })
    expect(blocks.length).toBeLessThanOrEqual(50)
    expect(text.length).toBeLessThanOrEqual(3_000)
    expect(text).not.toContain('<')
    for (const block of blocks) {
      const length = block.text?.text.length ?? 0
      expect(length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3_000)
      expect(block.text?.text.isWellFormed() ?? true).toBe(true)
    }
    expect(JSON.stringify(blocks)).toContain('and 280 more')
  })

  test('Teams: an adaptive card of plain texts, never too large', async () => {
    const [, teams] = channels()
    if (teams === undefined) return
    const body = await bodyOf(teams, { opened: [item('[x](https://evil.example)')] })
    expect(body.attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(body.attachments[0].content.body[1]).toEqual({
      type: 'RichTextBlock',
      inlines: [
        {
          type: 'TextRun',
          text: '✗ [x](https://evil.example): [x](https://evil.example)',
          weight: 'Bolder',
          color: 'Attention',
        },
      ],
    })
    const huge = Array.from({ length: 300 }, () => item('ü'.repeat(900)))
    await teams.send(message({ opened: huge, resolved: huge, reportUrl: 'https://quality.example/1' }), fast)
    expect(Buffer.byteLength(server.received.at(-1)?.text ?? '')).toBeLessThan(28_000)
  })

  test('PagerDuty: an incident a group, resolved when the last failure is over', async () => {
    const [, , pagerDuty] = channels()
    if (pagerDuty === undefined) return
    const opened = await bodyOf(pagerDuty, { opened: [item('x')], stillOpen: 2 })
    expect(opened).toEqual({
      routing_key: routingKey,
      dedup_key: expect.stringMatching(/^mesh-quality:[0-9a-f]{64}$/),
      event_action: 'trigger',
      client: 'Mesh',
      payload: {
        summary: 'sales: 1 new failure',
        source: 'snowflake',
        severity: 'error',
        timestamp: '2026-01-02T00:00:00.000Z',
        group: 'sales',
        class: 'data quality',
        custom_details: { failures: ['✗ x: x\nx\nx; owner: x'], still_open: 2 },
      },
    })
    expect(await bodyOf(pagerDuty, { resolved: [item('x')], stillOpen: 1 })).toBeUndefined()
    expect(await bodyOf(pagerDuty, { status: 'resolved', resolved: [item('x')] })).toEqual({
      routing_key: routingKey,
      dedup_key: opened.dedup_key,
      event_action: 'resolve',
    })
  })

  test.each([
    ['plain', 'very-secret', Buffer.from('very-secret')],
    ['in base64', `whsec_${Buffer.from('key').toString('base64')}`, Buffer.from('key')],
  ])('a webhook: a CloudEvent, signed with a secret that is %s', async (_, secret, key) => {
    const webhook = webhookChannel({ url: server.url('/x'), secret, headers: { authorization: 'Bearer t' } })
    const sent = message({ opened: [item('x')] })
    await webhook.send(sent, fast)
    const [got] = server.received
    expect(got?.body).toEqual({
      specversion: '1.0',
      id: '0123',
      source: '@mesh/quality',
      type: 'mesh.quality.failed',
      subject: 'sales',
      time: '2026-01-02T00:00:00.000Z',
      datacontenttype: 'application/json',
      data: sent,
    })
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = got?.headers ?? {}
    expect(signature).toBe(
      `v1,${createHmac('sha256', key).update(`${id}.${at}.${got?.text}`).digest('base64')}`,
    )
    expect(got?.headers).toMatchObject({
      'content-type': 'application/cloudevents+json',
      authorization: 'Bearer t',
      'webhook-id': '0123',
    })
  })

  test('any text reaches all of them', async () => {
    const run = runWith(nastyTexts.map((text) => resultSaying(text, 'fail')))
    const alerter = createAlerter({ channels: channels(), delivery: fast })
    const { sent, failed } = await alerter.notify(run)
    expect([sent.length, failed]).toEqual([4, []])
    for (const { text } of server.received) expect(text.isWellFormed()).toBe(true)
  })
})

describe('delivery', () => {
  const [send, requests] = [
    (options: DeliveryOptions = {}) =>
      slackChannel({ url: server.url(secretPath) }).send(message({ opened: [item('x')] }), {
        ...fast,
        ...options,
      }),
    () => server.received.length,
  ]

  test.each([
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }],
    ['a date to wait for', { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }],
    ['an internal error', { status: 500 }],
    ['a broken connection', { status: 200, breaks: true }],
    ['a timeout', { status: 200, hangs: true }],
  ])('%s is tried again', async (_, reply) => {
    server.replies.push(reply, reply)
    await send()
    expect(requests()).toBe(3)
  })

  test('not for ever, and without a word of the address', async () => {
    server.replies.push(...Array.from({ length: 9 }, () => ({ status: 502 })))
    const error = await send().catch((each) => each)
    expect(error).toMatchObject({ code: 'QUALITY.ALERT_NOT_DELIVERED', retryable: true })
    expect(requests()).toBe(4)
    expect(
      JSON.stringify({ ...error, message: error.message, stack: error.stack, cause: error.cause }),
    ).not.toMatch(/very-secret|services|T000/)
  })

  test.each([400, 401, 403, 404, 302, 308])('%i is not tried again', async (status) => {
    server.replies.push({ status, headers: { location: server.url('/elsewhere') } })
    await expect(send()).rejects.toMatchObject({ code: 'QUALITY.ALERT_NOT_DELIVERED', retryable: false })
    expect(requests()).toBe(1)
  })

  test('a server that is not there, and one that asks to wait for a day', async () => {
    const gone = new HttpReceiver()
    await gone.start()
    const url = gone.url(secretPath)
    await gone.stop()
    const error = await slackChannel({ url })
      .send(message({}), fast)
      .catch((each) => each)
    expect(error).toMatchObject({ code: 'QUALITY.ALERT_NOT_DELIVERED' })
    expect(`${error.why} ${error.stack} ${error.cause}`).not.toContain('very-secret')
    expect(error.why).toContain('ECONNREFUSED')
    server.replies.push({ status: 429, headers: { 'retry-after': '86400' } })
    await send({ maxWaitMs: 1 })
    expect(requests()).toBe(2)
  })

  test('a signal stops it', async () => {
    server.replies.push({ status: 500 })
    const stop = new AbortController()
    const sending = send({ backoffMs: 60_000, maxWaitMs: 60_000, timeoutMs: 60_000, signal: stop.signal })
    while (requests() === 0) await new Promise((done) => setTimeout(done, 1))
    stop.abort()
    await expect(sending).rejects.toMatchObject({ code: 'QUALITY.ALERT_NOT_DELIVERED' })
    expect(requests()).toBe(1)
  })
})

test.each([
  () => slackChannel({ url: 'not a very-secret url' }),
  () => teamsChannel({ url: 'ftp://very-secret.example' }),
  () => webhookChannel({ url: '' }),
  () => pagerDutyChannel({ routingKey: 'very-secret' }),
])('a channel that cannot work is refused without its secret: %s', (make) => {
  expect(make).toThrow(expect.objectContaining({ code: 'QUALITY.INVALID_CHANNEL' }))
  expect(make).toThrow(expect.not.objectContaining({ message: expect.stringContaining('very-secret') }))
})
