import { expect, test } from 'vitest'
import { createEvent, fixedClock } from '../../src/exports/index.ts'

test('an event has the JSON shape of CloudEvents 1.0', () => {
  const event = createEvent({
    type: 'mesh.product.published',
    source: '@mesh/catalog',
    subject: 'urn:mesh:product:sales:orders:v1',
    data: { version: '1.0.0' },
    clock: fixedClock('2026-11-21T06:00:00Z'),
    id: 'e1',
  })
  expect(event).toEqual({
    specversion: '1.0',
    id: 'e1',
    source: '@mesh/catalog',
    type: 'mesh.product.published',
    subject: 'urn:mesh:product:sales:orders:v1',
    time: '2026-11-21T06:00:00.000Z',
    datacontenttype: 'application/json',
    data: { version: '1.0.0' },
  })
})
