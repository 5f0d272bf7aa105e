import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { type LocalSnowflake, startLocalSnowflake } from '@mesh/local'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDriver } from '../driver.ts'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [first, second, stranger] = [pair(), pair(), pair()]
const pem = (key: KeyObject) => String(key.export({ type: 'spki', format: 'pem' }))
const privatePem = (key: KeyObject) => String(key.export({ type: 'pkcs8', format: 'pem' }))
const start = Date.now()

describe('logins through the driver', () => {
  let server: LocalSnowflake
  beforeAll(async () => {
    server = await startLocalSnowflake({
      users: [
        {
          name: 'Robot',
          rsaPublicKey: pem(first.publicKey),
          rsaPublicKey2: pem(second.publicKey).replace(/-----.*-----|\n/g, ''),
          accessTokens: [{ token: 'pat-1' }, { token: 'pat-old', expiresAt: start - 1 }],
          oauthTokens: [{ token: 'oauth-1' }, { token: 'oauth-old', expiresAt: start - 1 }],
        },
        { name: 'OPEN', password: 'secret' },
      ],
    })
  })
  afterAll(() => server.stop())

  const logIn = async (options: object): Promise<unknown> => {
    const known = { username: 'robot', password: undefined }
    const session = await openDriver(server, { ...known, ...options })
    const [row] = await session.run('SELECT CURRENT_USER() AS U')
    await session.close()
    return row?.U
  }

  test.each([
    ['the first key', { authenticator: 'SNOWFLAKE_JWT', privateKey: privatePem(first.privateKey) }],
    ['the second key', { authenticator: 'SNOWFLAKE_JWT', privateKey: privatePem(second.privateKey) }],
    ['an access token', { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: 'pat-1' }],
    ['an access token for a password', { password: 'pat-1' }],
    ['an OAuth token', { authenticator: 'OAUTH', token: 'oauth-1' }],
  ])('%s lets its user in', async (_, options) => {
    expect(await logIn(options)).toBe('ROBOT')
  })

  test.each([
    [
      'a key of someone else',
      { authenticator: 'SNOWFLAKE_JWT', privateKey: privatePem(stranger.privateKey) },
      '390144',
    ],
    [
      'a key for a user without one',
      { authenticator: 'SNOWFLAKE_JWT', privateKey: privatePem(first.privateKey), username: 'OPEN' },
      '390144',
    ],
    ['no access token', { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: 'pat-2' }, '394400'],
    ['an old access token', { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: 'pat-old' }, '394400'],
    [
      'an OAuth token as access token',
      { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token: 'oauth-1' },
      '394400',
    ],
    ['an old access token for a password', { password: 'pat-old' }, '390100'],
    ['no OAuth token', { authenticator: 'OAUTH', token: 'pat-1' }, '390303'],
    ['an old OAuth token', { authenticator: 'OAUTH', token: 'oauth-old' }, '390318'],
    ['any password for a user with keys only', { password: 'x' }, '390100'],
    ['a token of another user', { authenticator: 'OAUTH', token: 'oauth-1', username: 'OPEN' }, '390303'],
  ])('%s does not', async (_, options, code) => {
    await expect(logIn(options)).rejects.toMatchObject({ code })
  })

  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const fingerprintOf = async (key: KeyObject) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', key.export({ type: 'spki', format: 'der' }))).toString(
      'base64',
    )
  const token = async ({ alg = 'RS256', user = 'ROBOT', age = 0, life = 60, key = first, ...more }) => {
    const seconds = Math.floor(Date.now() / 1000) - age
    const claims = {
      iss: `LOCAL.${user}.SHA256:${await fingerprintOf(first.publicKey)}`,
      sub: `LOCAL.${user}`,
      iat: seconds,
      exp: seconds + life,
      ...more,
    }
    const text = `${part({ alg, typ: 'JWT' })}.${part(claims)}`
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), key.privateKey).toString('base64url')}`
  }
  const post = async (TOKEN: unknown, AUTHENTICATOR = 'SNOWFLAKE_JWT') => {
    const response = await fetch(`${server.url}/session/v1/login-request`, {
      method: 'POST',
      body: JSON.stringify({ data: { LOGIN_NAME: 'robot', AUTHENTICATOR, TOKEN } }),
    })
    const { code, message } = (await response.json()) as { code: string | null; message: string | null }
    return code === null ? 'in' : `${code} ${/\((\d+)\)/.exec(message ?? '')?.[1] ?? ''}`.trim()
  }

  test('tokens of a key pair are read to the last claim', async () => {
    const good = await token({})
    const [head, , signature] = good.split('.')
    expect({
      inSeconds: await post(good),
      old: await post(await token({ age: 61, life: 3600 })),
      ofTomorrow: await post(await token({ age: -86_400 })),
      over: await post(await token({ age: 30, life: 20 })),
      timeless: await post(await token({ exp: undefined })),
      ofAnother: await post(await token({ user: 'OPEN' })),
      otherAlgorithm: await post(await token({ alg: 'HS256' })),
      unsigned: await post(await token({ alg: 'none' })),
      otherKey: await post(await token({ key: stranger })),
      otherIssuer: await post(await token({ iss: 'LOCAL.ROBOT.MD5:x' })),
      changed: await post(`${head}.${part({ sub: 'LOCAL.ROBOT' })}.${signature}`),
      malformed: await Promise.all(['', 'a.b', 'a.b.c', `${good}.x`, 7, null, {}].map((each) => post(each))),
      unknown: await post(good, 'EXTERNALBROWSER'),
      ofObject: await post(good, 'constructor'),
    }).toEqual({
      inSeconds: 'in',
      old: '390144 394302',
      ofTomorrow: '390144 394302',
      over: '390144 394303',
      timeless: '390144 394301',
      ofAnother: '390144 394300',
      otherAlgorithm: '390144 394305',
      unsigned: '390144 394305',
      otherKey: '390144 394306',
      otherIssuer: '390144 390144',
      changed: '390144 390144',
      malformed: Array(7).fill('390144 390144'),
      unknown: '390422',
      ofObject: '390422',
    })
  })
})

describe('sessions and their tokens grow old by the clock', () => {
  let now = start
  let server: LocalSnowflake
  beforeAll(async () => {
    server = await startLocalSnowflake({ clock: { now: () => now } })
  })
  afterAll(() => server.stop())
  const hours = (count: number) => {
    now += count * 3_600_000
  }

  test('the driver renews a token that is over, and goes on in the same session', async () => {
    const session = await openDriver(server)
    await session.run('SET X = 7')
    for (let count = 0; count < 3; count += 1) {
      hours(3)
      expect(await session.run('SELECT $X AS X')).toEqual([{ X: 7 }])
    }
    await session.close()
  })

  test('a session that nobody used for four hours is over', async () => {
    const session = await openDriver(server)
    hours(4)
    await expect(session.run('SELECT 1')).rejects.toMatchObject({
      message: expect.stringMatching(/expired|terminated/i),
    })
    const after = await openDriver(server)
    expect(await after.run('SELECT 1 AS X')).toEqual([{ X: 1 }])
    await after.close()
  })

  test('a heartbeat keeps the master token alive', async () => {
    const session = await openDriver(server)
    now += 3_500_000
    expect(await session.connection.isValidAsync()).toBe(true)
    hours(3.9)
    expect(await session.run('SELECT 1 AS X')).toEqual([{ X: 1 }])
    await session.close()
  })
})

test('a key that is none is refused at the start', async () => {
  for (const rsaPublicKey of ['', 'x', privatePem(first.privateKey)])
    await expect(startLocalSnowflake({ users: [{ name: 'A', rsaPublicKey }] })).rejects.toMatchObject({
      code: 'LOCAL.UNREADABLE_PUBLIC_KEY',
    })
})

test('a public address needs something of each user', async () => {
  const key = pem(first.publicKey)
  const users = (user: object) => startLocalSnowflake({ host: '0.0.0.0', users: [{ name: 'A', ...user }] })
  for (const user of [{}, { password: '' }, { password: '', rsaPublicKey: key }, { accessTokens: [] }])
    await expect(users(user)).rejects.toMatchObject({ code: 'LOCAL.PUBLIC_WITHOUT_PASSWORD' })
})
