import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'

test('a port in use and a public address are refused', async () => {
  const server = await startLocalSnowflake()
  await expect(startLocalSnowflake({ port: server.port })).rejects.toMatchObject({
    code: 'LOCAL.PORT_IN_USE',
  })
  await expect(startLocalSnowflake({ host: '0.0.0.0' })).rejects.toMatchObject({
    code: 'LOCAL.PUBLIC_WITHOUT_PASSWORD',
  })
  await server.stop()
  await server.stop()
})
